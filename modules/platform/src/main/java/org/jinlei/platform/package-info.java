/** What every module needs and no business word: access, audit, data, rules, jobs, operations and the web tags. */
package org.jinlei.platform;

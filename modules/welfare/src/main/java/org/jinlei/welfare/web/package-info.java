/** View beans of the care for children. */
package org.jinlei.welfare.web;

/**
 * Somebody is asked to look whether a child needs care, because another module told something that may call for it. What that was is shown to
 * nobody: a case that was closed and a need that was noticed read the same.
 */
package org.jinlei.welfare.domain.checks;

/**
 * Access tokens: how another system acts for an account at the interface ({@code /api}) and nowhere else. What a token may is decided in
 * {@code platform.access}; here they are made, shown and ended.
 */
package org.jinlei.platform.tokens;

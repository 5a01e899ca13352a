package org.jinlei.platform.access;

/** Identifies a user account. */
public record UserId(long value) {
}

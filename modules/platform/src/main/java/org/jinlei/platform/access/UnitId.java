package org.jinlei.platform.access;

/** Identifies a unit of the organisation tree. */
public record UnitId(long value) {
}

package org.jinlei.platform.access;

/**
 * A unit as other modules see it.
 *
 * @param id      number of the unit
 * @param code    the unit's official code
 * @param name    full name in Chinese
 * @param kind    kind of unit
 * @param parent  number of the unit above, null for the root
 * @param station number of the police station that has jurisdiction, null above station level
 */
public record UnitSummary(long id, String code, String name, UnitKind kind, Long parent, Long station) {
    public long getId() { return id; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public UnitKind getKind() { return kind; }
}

package org.jinlei.platform.access;

/**
 * A unit as the system administrator sees it.
 *
 * @param version to be handed back when it is saved
 */
public record UnitRow(long id, int version, String code, String name, UnitKind kind, Long parent, boolean active) {
    public long getId() { return id; }
    public int getVersion() { return version; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public UnitKind getKind() { return kind; }
    public Long getParent() { return parent; }
    public boolean isActive() { return active; }
}

package org.jinlei.people.domain;

/** A line of the list of villages. */
public record VillageRow(long id, String code, String name, String childDirector) {
    public long getId() { return id; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public String getChildDirector() { return childDirector; }
}

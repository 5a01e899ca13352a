package org.jinlei.people.domain;

/** A line of the list of schools; numbers are null where nothing was written down yet. */
public record SchoolRow(long id, String code, String name, SchoolKind kind, Long pupils, Long boarders, Long guards, String securityPhone) {
    public long getId() { return id; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public SchoolKind getKind() { return kind; }
    public Long getPupils() { return pupils; }
    public Long getBoarders() { return boarders; }
    public Long getGuards() { return guards; }
    public String getSecurityPhone() { return securityPhone; }
}

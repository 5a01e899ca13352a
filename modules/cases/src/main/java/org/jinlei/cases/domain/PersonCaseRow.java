package org.jinlei.cases.domain;

/** A case file in which a person has a part, for the person's page. */
public record PersonCaseRow(CaseRow file, ParticipantRole role) {
    public CaseRow getFile() { return file; }
    public ParticipantRole getRole() { return role; }
}

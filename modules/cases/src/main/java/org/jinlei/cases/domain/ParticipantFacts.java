package org.jinlei.cases.domain;

import java.time.LocalDate;

/** A person's part in a case as those see it who may read the file. */
public record ParticipantFacts(long id, long fileId, long personId, ParticipantRole role, LocalDate actDate, AgeAtAct age, String evidence,
        boolean female, boolean suspectedAbuser, String note, LocalDate addedOn) {
    public long getId() { return id; }
    public long getPersonId() { return personId; }
    public ParticipantRole getRole() { return role; }
    public LocalDate getActDate() { return actDate; }
    public AgeAtAct getAge() { return age; }
    public String getEvidence() { return evidence; }
    public boolean isFemale() { return female; }
    public boolean isSuspectedAbuser() { return suspectedAbuser; }
    public String getNote() { return note; }
}

package org.jinlei.cases.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A decision of another organ as a reader of the file sees it. */
public record OfficialResultFacts(long participantId, SealableKind kind, Integer months, String organ, String document, LocalDate decidedOn,
        long notedBy, LocalDateTime notedAt) {
    public long getParticipantId() { return participantId; }
    public SealableKind getKind() { return kind; }
    public Integer getMonths() { return months; }
    public String getOrgan() { return organ; }
    public String getDocument() { return document; }
    public LocalDate getDecidedOn() { return decidedOn; }
    public boolean isSentence() { return kind == SealableKind.CRIMINAL_SENTENCE; }
}

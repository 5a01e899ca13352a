package org.jinlei.cases.domain;

/** The law asks for the sealing of one record of one person (rule 35). */
public record SealDuty(long participantId, SealableKind kind, SealArticle article) {
    public long getParticipantId() { return participantId; }
    public SealableKind getKind() { return kind; }
    public SealArticle getArticle() { return article; }
}

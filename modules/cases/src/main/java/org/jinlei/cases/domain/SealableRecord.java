package org.jinlei.cases.domain;

/**
 * One thing that is recorded about a person of a file.
 *
 * @param participantId the person's part in the file
 * @param kind          what it is
 * @param months        months to which the person was sentenced, 0 when no term was imposed; null when it is no sentence, or one for life
 */
public record SealableRecord(long participantId, SealableKind kind, Integer months) {

    /** One that is no sentence. */
    public static SealableRecord of(long participantId, SealableKind kind) {
        return new SealableRecord(participantId, kind, null);
    }
}

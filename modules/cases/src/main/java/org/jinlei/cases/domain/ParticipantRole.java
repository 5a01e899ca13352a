package org.jinlei.cases.domain;

/** The part of a person in a case. */
public enum ParticipantRole {
    /** 违法行为人. */
    OFFENDER,
    /** 被侵害人. */
    VICTIM,
    /** 证人. */
    WITNESS,
    /** 监护人、法定代理人. */
    GUARDIAN,
    /** 合适成年人. */
    APPROPRIATE_ADULT,
    /** 失踪人员. */
    MISSING_PERSON,
    /** 求助人. */
    HELP_SEEKER;

    /** Whether the person is questioned as somebody to be protected. */
    public boolean isVictimOrWitness() {
        return this == VICTIM || this == WITNESS;
    }
}

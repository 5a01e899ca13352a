package org.jinlei.cases.domain.mediation;

/** What a mediation came to. */
public enum MediationOutcome {
    AGREED,
    NOT_AGREED
}

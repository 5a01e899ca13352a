package org.jinlei.platform.audit.domain;

/** How a use case ended. */
public enum AuditResult {
    /** Carried out. */
    DONE,
    /** A rule refused it. */
    REFUSED,
    /** The caller does not hold the permission. */
    DENIED,
    /** The record does not exist or is out of the caller's reach. */
    NOT_THERE,
    /** It failed for a technical reason. */
    FAILED
}

package org.jinlei.platform.audit;

import java.time.LocalDate;

/**
 * What is searched in the audit trail; every part may be null.
 *
 * @param username    log-in name, exactly
 * @param action      use case, exactly
 * @param result      how it ended
 * @param from        first day
 * @param to          last day
 * @param subjectKind entity, for instance {@code Person}; together with the id
 * @param subjectId   number of the record; searched within at most {@link #SUBJECT_DAYS} days
 */
public record AuditFilter(String username, String action, String result, LocalDate from, LocalDate to, String subjectKind, Long subjectId) {

    /** A record is searched in this many days at a time. */
    public static final int SUBJECT_DAYS = 92;
}

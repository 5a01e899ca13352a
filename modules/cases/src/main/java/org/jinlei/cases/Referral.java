package org.jinlei.cases;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * Somebody who looks after children came upon one of the nine situations that are reported at once. This module hears it, so it owns the words:
 * another module raises a record of its own that implements them, as an ordinary event in the transaction of its work. An incident report with its
 * mandatory part is opened from it, once for each origin and {@link #originId}, also when the event is delivered late or again;
 * a further one of the same record adds its situations to that report.
 * <p>
 * As every durable event it carries numbers, dates and enums, never a text. What was seen stays where it was written down and is asked for by
 * {@link ReferralWords} when the report is opened.
 */
public interface Referral {

    /** What they were doing. */
    ReferralOrigin origin();

    /** Number of the raising module's record: of the visit, of the feedback. */
    long originId();

    /** Number of the child in the register. */
    long child();

    /** Station in whose jurisdiction the child lives. */
    long station();

    /** Village or school, or null. */
    Long unit();

    /** Account of the one who noticed it or wrote it down: the receiver of the report. */
    long noticedBy();

    /** To which kind of unit the one who noticed it belongs, for each has the duty to report by itself. */
    ReportingUnitKind noticedAs();

    /** When it was noticed; the law knows no grace from here on. */
    LocalDateTime noticedAt();

    /** When it was told, not before {@link #noticedAt}. */
    LocalDateTime reportedAt();

    /** Which of the nine situations, at least one. */
    Set<ReportSituation> situations();
}

package org.jinlei.cases.domain.legalaid;

import java.time.LocalDate;
import org.jinlei.platform.time.TimeLimitFacts;

/**
 * The defence of one minor suspect as those see it who read the file.
 *
 * @param clock    the three days of the notice, null before it was found that there is no defender
 * @param assignBy last day of the institution's own three days, null before the notice
 * @param version  of the record, null before anything was written
 */
public record LegalAidFacts(long participantId, LegalAidRecord record, TimeLimitFacts clock, LocalDate assignBy, Integer version) {
    public long getParticipantId() { return participantId; }
    public LegalAidRecord getRecord() { return record; }
    public LegalAidState getState() { return record.state(); }
    public TimeLimitFacts getClock() { return clock; }
    public LocalDate getAssignBy() { return assignBy; }
}

package org.jinlei.cases.domain.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What is written down of a mediation.
 *
 * @param heldAt              when it was held
 * @param host                officer who mediated
 * @param secondOfficer       second officer, or null
 * @param caseArea            whether it was held in the area of the station that is set up for cases
 * @param recording           number of the audio-video recording, or null
 * @param guardiansNotifiedAt when the parents or guardians of the minors were told, or null
 * @param note                why they were not told, or null
 * @param content             what was agreed, or why nothing was
 * @param outcome             whether it came to an agreement
 * @param agreement           number of the official agreement, copied from the province's system, or null
 * @param performBy           last day of the performance, or null
 */
public record MediationRecord(LocalDateTime heldAt, Long host, Long secondOfficer, boolean caseArea, String recording, LocalDateTime guardiansNotifiedAt,
        String note, String content, MediationOutcome outcome, String agreement, LocalDate performBy) {

    /** Whether one officer mediated alone. */
    public boolean isAlone() {
        return secondOfficer == null || secondOfficer.equals(host);
    }

    public LocalDateTime getHeldAt() { return heldAt; }
    public Long getHost() { return host; }
    public Long getSecondOfficer() { return secondOfficer; }
    public boolean isCaseArea() { return caseArea; }
    public String getRecording() { return recording; }
    public LocalDateTime getGuardiansNotifiedAt() { return guardiansNotifiedAt; }
    public String getNote() { return note; }
    public String getContent() { return content; }
    public MediationOutcome getOutcome() { return outcome; }
    public String getAgreement() { return agreement; }
    public LocalDate getPerformBy() { return performBy; }
}

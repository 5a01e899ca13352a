package org.jinlei.cases.domain.mediation;

import java.time.LocalDate;

/**
 * A mediation as those see it who read the file.
 *
 * @param usable whether what was said in it may found a decision (rule 19)
 */
public record MediationFacts(long id, MediationRecord record, boolean recordingLost, LocalDate performedOn, LocalDate brokenOn, boolean usable) {

    /** Whether an agreement still has to be performed. */
    public boolean isOpen() {
        return record.outcome() == MediationOutcome.AGREED && performedOn == null && brokenOn == null;
    }

    public long getId() { return id; }
    public MediationRecord getRecord() { return record; }
    public boolean isRecordingLost() { return recordingLost; }
    public LocalDate getPerformedOn() { return performedOn; }
    public LocalDate getBrokenOn() { return brokenOn; }
    public boolean isUsable() { return usable; }
}

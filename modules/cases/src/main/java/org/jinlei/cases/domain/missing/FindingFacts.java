package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/** How a child was found and what was done after its return, as a reader sees it. */
public record FindingFacts(long id, long searchId, long childId, NewFinding what, long writtenBy, LocalDateTime writtenAt, LocalDateTime interviewedAt, String interview,
        Long interviewedBy, LocalDateTime talkedAt, String talk, Long talkedBy, GoesOnAs goesOnAs, String goesOnDetails, Long goesOnBy,
        Long goesOnFile, Long goesOnIntervention) {

    /** Whether a file or an intervention is to be opened about the child and none was named. */
    public boolean owesFollowUp() {
        return goesOnAs != null && goesOnAs.isFollowedUp() && goesOnFile == null && goesOnIntervention == null;
    }
}

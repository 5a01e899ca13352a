package org.jinlei.cases.domain.special;

import java.time.LocalDate;
import org.jinlei.cases.domain.ReviewRights;

/**
 * Specialised education of a minor as the officers of the case see it.
 *
 * @param application what was applied for
 * @param opinion     opinion of the committee, or null
 * @param decision    decision of the department, or null
 * @param rights      until when the decision may be challenged, or null
 * @param admittedOn  first day in the specialised school, or null
 * @param leaving     how it ended, or null
 */
public record PlacementFacts(long id, long taskId, long fileId, NewPlacement application, CommitteeOpinion opinion, PlacementDecision decision,
        ReviewRights rights, LocalDate admittedOn, Leaving leaving, PlacementStatus status) {
    public PlacementStatus getStatus() { return status; }
    public PlacementRoute getRoute() { return application.route(); }
}

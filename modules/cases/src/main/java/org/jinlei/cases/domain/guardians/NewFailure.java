package org.jinlei.cases.domain.guardians;

import java.time.LocalDate;

/**
 * A guardian who was found to fail a child.
 *
 * @param participantId the child's part in the case
 * @param guardianId    the guardian
 * @param ground        in what the guardian fails
 * @param foundOn       day on which it was found
 * @param facts         what shows it
 */
public record NewFailure(long participantId, Long guardianId, FailureGround ground, LocalDate foundOn, String facts) {
}

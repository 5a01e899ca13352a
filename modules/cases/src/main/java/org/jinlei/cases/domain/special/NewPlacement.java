package org.jinlei.cases.domain.special;

import java.time.LocalDate;

/**
 * An application for specialised education.
 *
 * @param route          by which article
 * @param applicant      who asked
 * @param applicantName  name of the applicant
 * @param situation      situation of article 44, null for the other routes
 * @param appliedOn      day of the application
 * @param reasons        why ordinary education does not do enough
 * @param originalSchool school that keeps the enrolment (article 47)
 */
public record NewPlacement(PlacementRoute route, PlacementApplicant applicant, String applicantName, Article44Situation situation, LocalDate appliedOn,
        String reasons, String originalSchool) {
}

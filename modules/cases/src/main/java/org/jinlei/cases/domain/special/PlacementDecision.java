package org.jinlei.cases.domain.special;

import java.time.LocalDate;

/**
 * The decision of the education department, for articles 44 and 45 together with the police.
 *
 * @param granted      whether specialised education is ordered
 * @param on           day of the decision
 * @param number       number of its document
 * @param department   education department
 * @param policeOffice police office that decided with it, or null
 * @param school       specialised school, or null when refused
 * @param closedPlace  place under closed management, for article 45
 * @param rightsToldOn day on which review and action were explained, or null when refused
 */
public record PlacementDecision(boolean granted, LocalDate on, String number, String department, String policeOffice, String school, String closedPlace,
        LocalDate rightsToldOn) {
}

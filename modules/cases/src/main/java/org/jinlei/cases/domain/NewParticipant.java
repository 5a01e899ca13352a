package org.jinlei.cases.domain;

import java.time.LocalDate;

/**
 * A person to be added to a case file.
 *
 * @param personId        number in the register of persons
 * @param role            part in the case
 * @param actDate         day of the act; needed for an offender
 * @param suspectedAbuser a guardian who is suspected of having harmed the minor (rule 16)
 * @param note            anything else, or null
 */
public record NewParticipant(long personId, ParticipantRole role, LocalDate actDate, boolean suspectedAbuser, String note) {
}

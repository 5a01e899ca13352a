package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;

/**
 * A donation in a list.
 *
 * @param donor name of the donor, null when the donor wishes to stay unknown
 * @param told  whether the donor was told what became of it
 */
public record DonationRow(long id, String number, DonationNature nature, String channel, String donor, LocalDate receivedOn, boolean told) {
}

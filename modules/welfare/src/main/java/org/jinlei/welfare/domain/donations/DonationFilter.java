package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;

/** What a list of donations is narrowed to; null is no condition. */
public record DonationFilter(DonationNature nature, LocalDate from, LocalDate to) {
}

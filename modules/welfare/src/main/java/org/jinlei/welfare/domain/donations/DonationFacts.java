package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A donation as a reader sees it; without the name of a donor who wishes to stay unknown. */
public record DonationFacts(long id, String number, long stationId, DonationNature nature, String channel, String reference, String donor, boolean anonymous,
        String note, LocalDate receivedOn, long receivedBy, LocalDateTime recordedAt) {
}

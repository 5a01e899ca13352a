package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What is posted about the donations of a month; from it nobody learns of a child.
 *
 * @param gifts    what came
 * @param villages how many children got something
 */
public record Posting(long stationId, String station, YearMonth month, List<Gift> gifts, List<Village> villages) {

    public Posting {
        gifts = List.copyOf(gifts);
        villages = List.copyOf(villages);
    }

    /** @param donor who gave, null when the donor wishes to stay unknown */
    public record Gift(LocalDate on, StockItem item, long quantity, DonationNature nature, String channel, String donor) {
    }

    /** @param children how many, null when the number is suppressed */
    public record Village(String name, Long children) {
    }
}

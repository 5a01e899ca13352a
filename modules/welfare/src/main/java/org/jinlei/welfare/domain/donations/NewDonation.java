package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;
import java.util.List;

/**
 * A donation as it came in.
 *
 * @param nature     where it comes from
 * @param channel    charity or office of civil affairs that passed it on, or null
 * @param reference  its number there, or null
 * @param donor      who gave, may be absent when the donor wishes to stay unknown
 * @param anonymous  whether the donor is named nowhere
 * @param note       remark, or null
 * @param receivedOn day
 * @param lines      what came
 */
public record NewDonation(DonationNature nature, String channel, String reference, String donor, boolean anonymous, String note, LocalDate receivedOn,
        List<Line> lines) {

    public NewDonation {
        lines = List.copyOf(lines);
    }

    /**
     * An item and size.
     *
     * @param size     size or kind, or null
     * @param quantity pieces, of money fen
     */
    public record Line(StockItem item, String size, long quantity) {
    }
}

package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;
import java.util.List;

/**
 * A donation with what it brought and what the donor was told.
 *
 * @param donation the donation
 * @param lines    what came, in order
 * @param told     what the donor was told, in order
 * @param words    what could be said to the donor today: kind, number and month, and no child
 */
public record DonationSheet(DonationFacts donation, List<Line> lines, List<Told> told, String words) {

    public DonationSheet {
        lines = List.copyOf(lines);
        told = List.copyOf(told);
    }

    /**
     * An item and size that came.
     *
     * @param eventId   its event
     * @param quantity  pieces, of money fen
     * @param corrected whether it was undone by a counter-entry
     * @param gone      how much of this item and size went out since, at most what came
     */
    public record Line(long eventId, long stockId, StockItem item, String size, long quantity, boolean corrected, long gone) {
    }

    /** What was said. */
    public record Told(DonorToldHow way, LocalDate on, String words, long by) {
    }
}

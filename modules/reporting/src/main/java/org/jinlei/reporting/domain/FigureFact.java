package org.jinlei.reporting.domain;

import java.util.List;
import org.jinlei.platform.ledger.Figure;
import org.jinlei.platform.ledger.Ledger;

/**
 * A figure of a period.
 *
 * @param ledger where its rows are
 * @param all    rows that are asked about
 * @param met    those that meet it
 * @param months the same month by month, the earliest first
 */
public record FigureFact(Figure figure, Ledger<?> ledger, long all, long met, List<Month> months) {

    public long getAll() { return all; }
    public long getMet() { return met; }
    public long getUnmet() { return all - met; }
    public List<Month> getMonths() { return months; }

    /** One month, as {@code 2026-11}. */
    public record Month(String month, long all, long met) {
        public String getMonth() { return month; }
        public long getAll() { return all; }
        public long getMet() { return met; }
    }
}

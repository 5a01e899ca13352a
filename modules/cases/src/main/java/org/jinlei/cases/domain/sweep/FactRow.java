package org.jinlei.cases.domain.sweep;

import java.time.LocalDate;

/** A fact about a minor as a reader sees it. */
public record FactRow(RiskFact fact, FactSource source, LocalDate on, String note, long notedBy) {
    public RiskFact getFact() { return fact; }
    public FactSource getSource() { return source; }
    public LocalDate getOn() { return on; }
    public String getNote() { return note; }
    public long getNotedBy() { return notedBy; }
}

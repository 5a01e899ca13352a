package org.jinlei.platform.worklist.domain;

import java.time.LocalDate;

/** A deputyship as the list shows it. */
public record DeputyRow(long id, String deputy, LocalDate from, LocalDate until, String reason, boolean over) {
    public long getId() { return id; }
    public String getDeputy() { return deputy; }
    public LocalDate getFrom() { return from; }
    public LocalDate getUntil() { return until; }
    public String getReason() { return reason; }
    public boolean isOver() { return over; }
}

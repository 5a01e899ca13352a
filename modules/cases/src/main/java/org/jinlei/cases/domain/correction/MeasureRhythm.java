package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/** How often something of a measure must be written down. The law sets no interval: the decision or the station does. */
public enum MeasureRhythm {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY;

    private LocalDate after(LocalDate day) {
        return switch (this) {
            case WEEKLY -> day.plusWeeks(1);
            case FORTNIGHTLY -> day.plusWeeks(2);
            case MONTHLY -> day.plusMonths(1);
        };
    }

    /**
     * The last day on which the next record is in time.
     *
     * @param startsOn first day of the measure
     * @param lastOn   day of the last record, or null
     * @param endsOn   last day of the measure
     * @return null when the measure ends before another record is due
     */
    LocalDate due(LocalDate startsOn, LocalDate lastOn, LocalDate endsOn) {
        LocalDate next = after(lastOn == null ? startsOn : lastOn);
        return next.isAfter(endsOn) ? null : next;
    }
}

package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What was written down about a measure since its decision.
 *
 * @param records  what was carried out
 * @param breaches when it was not kept, and what was done about it
 */
public record MeasureHistory(List<MeasureRecordFacts> records, List<BreachFacts> breaches) {

    public MeasureHistory {
        records = List.copyOf(records);
        breaches = List.copyOf(breaches);
    }

    /** Day of the last record, or null. */
    LocalDate lastOn() {
        return records.stream().map(MeasureRecordFacts::doneOn).max(Comparator.naturalOrder()).orElse(null);
    }
}

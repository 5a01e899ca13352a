package org.jinlei.welfare.domain.care;

import java.util.List;

/**
 * A care plan with its measures and how far they have come.
 *
 * @param plan     the plan
 * @param measures its measures, in order
 * @param villages coverage by village, of the children whom the reader reaches
 */
public record CarePlanSheet(CarePlanFacts plan, List<CareMeasureFacts> measures, List<Village> villages) {

    public CarePlanSheet {
        measures = List.copyOf(measures);
        villages = List.copyOf(villages);
    }

    /** All children whom the reader reaches. */
    public long children() {
        return villages.stream().mapToLong(Village::children).sum();
    }

    /** How many of them have a measure. */
    public long done(CareMeasureFacts measure) {
        int at = measures.indexOf(measure);
        return villages.stream().mapToLong(one -> one.done().get(at)).sum();
    }

    /**
     * A village of the plan.
     *
     * @param children how many children of it are in the plan
     * @param done     for each measure, how many of them have it
     */
    public record Village(Long unitId, long children, List<Long> done) {

        public Village {
            done = List.copyOf(done);
        }
    }
}

package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/**
 * A child of a care plan.
 *
 * @param doneOn day on which the measure asked about was done, or null
 */
public record CareChildRow(long id, long fileId, long personId, String name, Long unitId, LocalDate doneOn) {
    CareChildRow named(String who) {
        return new CareChildRow(id, fileId, personId, who, unitId, doneOn);
    }
}

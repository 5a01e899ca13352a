package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/**
 * A care plan in a list.
 *
 * @param children how many children are in it
 */
public record CarePlanRow(long id, String number, String name, LocalDate startsOn, LocalDate endsOn, CarePlanStatus status, long children) {
}

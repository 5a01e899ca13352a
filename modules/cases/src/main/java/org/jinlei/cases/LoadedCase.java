package org.jinlei.cases;

import java.time.LocalDateTime;
import org.jinlei.people.BirthDate;

/**
 * A case file for {@link CaseLoader}: one person, one officer who works on it.
 *
 * @param stationId  police station
 * @param unitId     village of the person, or null
 * @param title      what it is about
 * @param personId   number of the person
 * @param personName name of the person, for the search words
 * @param female     whether the person is a girl or a woman
 * @param birth      birth date of the person
 * @param officer    dedicated officer
 * @param openedAt   moment of opening
 * @param closed     whether it was closed since
 */
public record LoadedCase(long stationId, Long unitId, String title, long personId, String personName, boolean female, BirthDate birth, long officer,
        LocalDateTime openedAt, boolean closed) {
}

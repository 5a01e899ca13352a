package org.jinlei.welfare.domain.categories;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Where a parent stands, as it was noted.
 *
 * @param since     first day, or null when it is not known
 * @param until     last day as far as it is known, of a sentence for instance; or null
 * @param incapable whether the parent has no ability of guardianship, whatever the situation
 * @param place     where the parent works or lives, or null
 * @param source    where it is known from
 * @param current   whether nothing newer was noted
 */
public record ParentFacts(Parent parent, ParentSituation situation, LocalDate since, LocalDate until, boolean incapable, String place, String source,
        long notedBy, LocalDateTime notedAt, boolean current) {

    ParentFacts masked() {
        return new ParentFacts(parent, situation, since, until, incapable, null, null, notedBy, notedAt, current);
    }

    public Parent getParent() { return parent; }
    public ParentSituation getSituation() { return situation; }
    public LocalDate getSince() { return since; }
    public LocalDate getUntil() { return until; }
    public boolean isIncapable() { return incapable; }
    public String getPlace() { return place; }
    public String getSource() { return source; }
    public long getNotedBy() { return notedBy; }
    public LocalDateTime getNotedAt() { return notedAt; }
}

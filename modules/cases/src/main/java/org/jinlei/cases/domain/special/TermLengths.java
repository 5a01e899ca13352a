package org.jinlei.cases.domain.special;

import java.time.LocalDate;
import java.time.Month;
import org.jinlei.people.SchoolTerm;

/**
 * How long the terms are in this county: on which day each ends differs by county and year and is a setting. In each term whoever is in a specialised
 * school is assessed (article 46).
 *
 * @param first  days from the first of September to the last day of the first term
 * @param second days from the first of February to the last day of the second term
 */
public record TermLengths(int first, int second) {

    /** The last day of a term. */
    public LocalDate lastDay(SchoolTerm term) {
        return term.second() ? LocalDate.of(term.year() + 1, Month.FEBRUARY, 1).plusDays(second) : LocalDate.of(term.year(), Month.SEPTEMBER, 1).plusDays(first);
    }

    /**
     * The term that is to be assessed next: the one in which the minor came, unless it was over by then, then each in turn.
     *
     * @param lastAssessed the last term that was assessed, or null
     */
    public SchoolTerm due(LocalDate admittedOn, SchoolTerm lastAssessed) {
        if (lastAssessed != null) {
            return lastAssessed.next();
        }
        SchoolTerm first = SchoolTerm.of(admittedOn);
        return admittedOn.isAfter(lastDay(first)) ? first.next() : first;
    }
}

package org.jinlei.cases.domain.special;

import java.time.LocalDate;
import org.jinlei.people.SchoolTerm;

/** The assessment of one term as a reader sees it. */
public record TermFacts(SchoolTerm term, TermResult result, LocalDate assessedOn, String assessedBy, String text) {
}

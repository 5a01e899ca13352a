package org.jinlei.welfare.domain.categories;

import java.time.LocalDate;

/** Where a parent stands, before it is noted; see {@link ParentFacts}. */
public record NewParentState(Parent parent, ParentSituation situation, LocalDate since, LocalDate until, boolean incapable, String place, String source) {
}

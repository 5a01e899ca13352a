package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;

/** The search for a missing child that began from the report on whose page this is, or the way to begin one. */
@Named
@RequestScoped
public class ReportSearch {

    @Inject
    private SearchReading reading;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private Long search;
    private boolean asked;

    /** Number of the search, or null. */
    public Long getSearch() {
        if (!asked && access.may(CasesPermissions.SEARCHES)) {
            search = reading.ofReport(parameters.id());
        }
        asked = true;
        return search;
    }

    /** Whether a search may be begun from the report. */
    public boolean isPossible() {
        return access.may(CasesPermissions.SEARCH_WORK) && getSearch() == null;
    }
}

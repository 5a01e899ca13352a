package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.missing.SearchFilter;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.cases.domain.missing.SearchRow;
import org.jinlei.cases.domain.missing.SearchSort;
import org.jinlei.cases.domain.missing.SearchStatus;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The searches for missing children as a list. */
@Named
@RequestScoped
public class SearchListView {

    @Inject
    private SearchReading reading;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private PagedTable<SearchRow> table;

    @PostConstruct
    void prepare() {
        LocalDate from = parameters.date("from");
        LocalDate to = parameters.date("to");
        SearchFilter filter = new SearchFilter(parameters.constant("status", SearchStatus.class), from == null ? null : from.atStartOfDay(),
                to == null ? null : to.plusDays(1).atStartOfDay());
        table = PagedTable.of(parameters, SearchSort.REPORTED, true, request -> reading.list(filter, request));
    }

    public PagedTable<SearchRow> getTable() {
        return table;
    }

    public SearchStatus[] getStatuses() {
        return SearchStatus.values();
    }

    /** Whether the caller may begin a search. */
    public boolean isWorker() {
        return access.may(CasesPermissions.SEARCH_WORK);
    }
}

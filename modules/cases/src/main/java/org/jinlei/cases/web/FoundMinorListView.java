package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.sweep.FindFilter;
import org.jinlei.cases.domain.sweep.FindRow;
import org.jinlei.cases.domain.sweep.FindSort;
import org.jinlei.cases.domain.sweep.FindStatus;
import org.jinlei.cases.domain.sweep.FoundMinors;
import org.jinlei.cases.domain.sweep.RiskFact;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The minors found in sweeps. */
@Named
@RequestScoped
public class FoundMinorListView {

    @Inject
    private FoundMinors minors;

    @Inject
    private Parameters parameters;

    private PagedTable<FindRow> table;

    @PostConstruct
    void prepare() {
        FindFilter filter = new FindFilter(parameters.number("sweep"), parameters.constant("status", FindStatus.class), parameters.constant("fact", RiskFact.class),
                parameters.number("unit"), parameters.date("from"), parameters.date("to"));
        table = PagedTable.of(parameters, FindSort.FOUND, true, request -> minors.list(filter, request));
    }

    public PagedTable<FindRow> getTable() {
        return table;
    }

    public FindStatus[] getStatuses() {
        return FindStatus.values();
    }

    public RiskFact[] getFacts() {
        return RiskFact.values();
    }

    /** Colour of a state. */
    public String tone(FindStatus status) {
        return switch (status) {
            case NOTED -> "late";
            case GIVEN -> "soon";
            case RECEIVED -> "active";
            case SETTLED -> "good";
        };
    }
}

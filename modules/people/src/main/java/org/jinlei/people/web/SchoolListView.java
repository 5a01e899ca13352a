package org.jinlei.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.domain.PlaceSort;
import org.jinlei.people.domain.SchoolRow;
import org.jinlei.people.domain.SchoolWork;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The schools as a list. */
@Named
@RequestScoped
public class SchoolListView {

    @Inject
    private SchoolWork work;

    @Inject
    private Parameters parameters;

    private PagedTable<SchoolRow> table;

    @PostConstruct
    void prepare() {
        table = PagedTable.of(parameters, PlaceSort.CODE, false, request -> work.list(parameters.text("q"), request));
    }

    public PagedTable<SchoolRow> getTable() {
        return table;
    }
}

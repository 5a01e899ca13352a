package org.jinlei.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.domain.PlaceSort;
import org.jinlei.people.domain.VillageRow;
import org.jinlei.people.domain.VillageWork;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The villages as a list. */
@Named
@RequestScoped
public class VillageListView {

    @Inject
    private VillageWork work;

    @Inject
    private Parameters parameters;

    private PagedTable<VillageRow> table;

    @PostConstruct
    void prepare() {
        table = PagedTable.of(parameters, PlaceSort.CODE, false, request -> work.list(parameters.text("q"), request));
    }

    public PagedTable<VillageRow> getTable() {
        return table;
    }
}

package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.visits.DueFilter;
import org.jinlei.welfare.domain.visits.DueOverview;
import org.jinlei.welfare.domain.visits.DueRow;
import org.jinlei.welfare.domain.visits.DueSort;
import org.jinlei.welfare.domain.visits.DueState;
import org.jinlei.welfare.domain.visits.DueVisits;
import org.jinlei.welfare.domain.visits.RouteStop;
import org.jinlei.welfare.domain.visits.VillageDue;

/** Who was not visited and whose visit is due, as a list and as a route through the villages. */
@Named
@RequestScoped
public class VisitDueView {

    @Inject
    private DueVisits visits;

    @Inject
    private Parameters parameters;

    private PagedTable<DueRow> table;
    private List<VillageDue> villages;
    private List<RouteStop> route;

    @PostConstruct
    void prepare() {
        DueFilter filter = new DueFilter(parameters.constant("state", DueState.class), parameters.number("unit"), "true".equals(parameters.text("mine")), parameters.number("campaign"));
        table = PagedTable.of(parameters, DueSort.DUE, false, request -> {
            DueOverview overview = visits.overview(filter, request);
            villages = overview.villages();
            return overview.rows();
        });
    }

    public PagedTable<DueRow> getTable() {
        return table;
    }

    public DueState[] getStates() {
        return DueState.values();
    }

    /** Read together with the rows. */
    public List<VillageDue> getVillages() {
        table.getRows();
        return villages;
    }

    public List<RouteStop> getRoute() {
        if (route == null) {
            route = visits.route(parameters.number("unit"));
        }
        return route;
    }

    /** Number of the village whose route is shown, or 0 for all: part of the address of the sheet. */
    public long getUnit() {
        Long unit = parameters.number("unit");
        return unit == null ? 0 : unit;
    }
}

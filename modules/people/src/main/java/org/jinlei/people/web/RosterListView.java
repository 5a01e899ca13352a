package org.jinlei.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RosterRow;
import org.jinlei.people.domain.roster.RosterSort;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The rosters of one's stations, the latest first. */
@Named
@RequestScoped
public class RosterListView {

    @Inject
    private RosterReading reading;

    @Inject
    private Parameters parameters;

    private PagedTable<RosterRow> table;

    @PostConstruct
    void prepare() {
        table = PagedTable.of(parameters, RosterSort.CREATED, true, reading::list);
    }

    public PagedTable<RosterRow> getTable() {
        return table;
    }
}

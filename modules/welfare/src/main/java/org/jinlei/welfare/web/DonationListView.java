package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.donations.DonationFilter;
import org.jinlei.welfare.domain.donations.DonationNature;
import org.jinlei.welfare.domain.donations.DonationRegister;
import org.jinlei.welfare.domain.donations.DonationRow;
import org.jinlei.welfare.domain.donations.DonationSort;

/** Donations as a list; who wishes to stay unknown is not named. */
@Named
@RequestScoped
public class DonationListView {

    @Inject
    private DonationRegister register;

    @Inject
    private Parameters parameters;

    private PagedTable<DonationRow> table;

    @PostConstruct
    void prepare() {
        DonationFilter filter = new DonationFilter(parameters.constant("nature", DonationNature.class), parameters.date("from"), parameters.date("to"));
        table = PagedTable.of(parameters, DonationSort.RECEIVED, true, request -> register.list(filter, request));
    }

    public PagedTable<DonationRow> getTable() { return table; }
    public DonationNature[] getNatures() { return DonationNature.values(); }
}

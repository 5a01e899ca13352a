package org.jinlei.platform.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitRow;
import org.jinlei.platform.access.domain.OrganisationWork;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The units of the organisation as a list. */
@Named
@RequestScoped
public class UnitListView {

    @Inject
    private OrganisationWork work;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Parameters parameters;

    private PagedTable<UnitRow> table;

    @PostConstruct
    void prepare() {
        table = PagedTable.of(parameters, OrganisationWork.Sort.CODE, false, request -> work.page(parameters.text("q"),
                parameters.constant("kind", UnitKind.class), parameters.number("parent"), request));
    }

    public PagedTable<UnitRow> getTable() {
        return table;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public String unitName(Long unit) {
        return organisation.name(unit);
    }
}

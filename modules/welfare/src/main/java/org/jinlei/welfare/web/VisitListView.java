package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.visits.VisitFilter;
import org.jinlei.welfare.domain.visits.VisitRegister;
import org.jinlei.welfare.domain.visits.VisitRow;
import org.jinlei.welfare.domain.visits.VisitSort;

/** Visits that were made. */
@Named
@RequestScoped
public class VisitListView {

    @Inject
    private VisitRegister register;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private PagedTable<VisitRow> table;

    @PostConstruct
    void prepare() {
        VisitFilter filter = new VisitFilter(yesNo("seen"), null, null, parameters.number("unit"), parameters.date("from"), parameters.date("to"),
                isWithdrawn());
        table = PagedTable.of(parameters, VisitSort.VISITED, true, request -> register.list(filter, request));
    }

    private Boolean yesNo(String name) {
        String value = parameters.text(name);
        return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
    }

    /** Whether those are listed that were withdrawn. */
    public boolean isWithdrawn() {
        return Boolean.TRUE.equals(yesNo("withdrawn"));
    }

    public List<SelectItem> getStates() {
        return List.of(new SelectItem(true, Labels.text(true)));
    }

    public PagedTable<VisitRow> getTable() {
        return table;
    }

    /** Whether the caller reads the ledger. */
    public boolean isOfficer() {
        return access.may(WelfarePermissions.WORK);
    }

    /** Whether the child was seen, to choose from. */
    public List<SelectItem> getSeen() {
        return List.of(new SelectItem(true, Labels.text(true)), new SelectItem(false, Labels.text(false)));
    }
}

package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseFilter;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.CaseSort;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The case files as a list; sealed ones are not in it. */
@Named
@RequestScoped
public class CaseListView {

    private static final List<CaseStatus> LISTED = List.of(CaseStatus.OPEN, CaseStatus.UNDER_WORK, CaseStatus.FOLLOW_UP, CaseStatus.CLOSING_PROPOSED,
            CaseStatus.CLOSED);

    @Inject
    private CaseRegister register;

    @Inject
    private Access access;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    private PagedTable<CaseRow> table;

    @PostConstruct
    void prepare() {
        LocalDate from = parameters.date("from");
        LocalDate to = parameters.date("to");
        CaseFilter filter = new CaseFilter(parameters.text("q"), parameters.constant("status", CaseStatus.class),
                parameters.constant("category", CaseCategory.class), parameters.number("officer"), from == null ? null : from.atStartOfDay(),
                to == null ? null : to.plusDays(1).atStartOfDay());
        table = PagedTable.of(parameters, CaseSort.OPENED, true, request -> {
            Page<CaseRow> page = register.list(filter, request);
            places.rememberOfficers(page.rows().stream().map(CaseRow::officer).toList());
            return page;
        }).searchedBy("q");
    }

    public PagedTable<CaseRow> getTable() {
        return table;
    }

    public List<CaseStatus> getStatuses() {
        return LISTED;
    }

    public CaseCategory[] getCategories() {
        return CaseCategory.values();
    }

    public List<SelectItem> getOfficers() {
        return places.officers();
    }

    /** What the list is narrowed by, for the page of several files. */
    public String getQuestion() {
        String asked = table.getQuery();
        return asked.isEmpty() ? "" : "?" + asked.substring(1);
    }

    public boolean isIntake() {
        return access.may(CasesPermissions.INTAKE);
    }
}

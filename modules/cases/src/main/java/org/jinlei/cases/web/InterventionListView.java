package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.misconduct.InterventionFilter;
import org.jinlei.cases.domain.misconduct.InterventionRegister;
import org.jinlei.cases.domain.misconduct.InterventionRow;
import org.jinlei.cases.domain.misconduct.InterventionSort;
import org.jinlei.cases.domain.misconduct.InterventionStatus;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourTier;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** Interventions about misconduct as a list. */
@Named
@RequestScoped
public class InterventionListView {

    @Inject
    private InterventionRegister register;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    private PagedTable<InterventionRow> table;

    @PostConstruct
    void prepare() {
        InterventionFilter filter = new InterventionFilter(parameters.constant("status", InterventionStatus.class),
                parameters.constant("code", BehaviourCode.class), parameters.number("unit"), parameters.date("from"), parameters.date("to"));
        table = PagedTable.of(parameters, InterventionSort.FOUND, true, request -> register.list(filter, request));
    }

    public PagedTable<InterventionRow> getTable() {
        return table;
    }

    public InterventionStatus[] getStatuses() {
        return InterventionStatus.values();
    }

    public List<BehaviourCode> getCodes() {
        return BehaviourCode.of(BehaviourTier.ARTICLE_28);
    }

    public List<SelectItem> getUnits() {
        return places.units(CasesPermissions.MEASURES);
    }
}

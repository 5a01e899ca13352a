package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.care.NeedFilter;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedRow;
import org.jinlei.welfare.domain.care.NeedSort;
import org.jinlei.welfare.domain.care.NeedStatus;

/** Needs as a list. */
@Named
@RequestScoped
public class NeedListView {

    @Inject
    private NeedRegister register;

    @Inject
    private Parameters parameters;

    private PagedTable<NeedRow> table;

    @PostConstruct
    void prepare() {
        NeedFilter filter = new NeedFilter(parameters.constant("status", NeedStatus.class), parameters.constant("kind", NeedKind.class), parameters.number("unit"),
                yes("open"), yes("overdue"), parameters.date("from"), parameters.date("to"));
        table = PagedTable.of(parameters, NeedSort.NOTICED, true, request -> register.list(filter, request));
    }

    private Boolean yes(String name) {
        return "yes".equals(parameters.text(name)) ? Boolean.TRUE : null;
    }

    public String tone(NeedRow row) {
        return row.overdue() ? "late" : row.status().isOpen() ? "active" : row.status() == NeedStatus.MET ? "good" : "quiet";
    }

    public PagedTable<NeedRow> getTable() { return table; }
    public NeedStatus[] getStatuses() { return NeedStatus.values(); }
    public NeedKind[] getKinds() { return NeedKind.values(); }
    public List<SelectItem> getYes() { return List.of(new SelectItem("yes", Messages.text("platform", "yes"))); }
}

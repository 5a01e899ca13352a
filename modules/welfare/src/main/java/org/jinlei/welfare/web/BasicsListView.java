package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.BasicsRegister;
import org.jinlei.welfare.domain.BasicsRow;
import org.jinlei.welfare.domain.FileSort;

/** The children of one's own villages for those who go from door to door. */
@Named
@RequestScoped
public class BasicsListView {

    @Inject
    private BasicsRegister register;

    @Inject
    private FilePlaces places;

    @Inject
    private Parameters parameters;

    private PagedTable<BasicsRow> table;

    @PostConstruct
    void prepare() {
        table = PagedTable.of(parameters, FileSort.OPENED, true, request -> register.list(parameters.text("q"), parameters.number("unit"), request));
    }

    public PagedTable<BasicsRow> getTable() { return table; }
    public List<SelectItem> getVillages() { return places.villages(WelfarePermissions.BASICS); }
}

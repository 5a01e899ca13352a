package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanRow;
import org.jinlei.welfare.domain.care.CarePlanSort;
import org.jinlei.welfare.domain.care.CarePlanStatus;

/** Care plans as a list. */
@Named
@RequestScoped
public class CarePlanListView {

    @Inject
    private CarePlanRegister register;

    @Inject
    private Parameters parameters;

    private PagedTable<CarePlanRow> table;

    @PostConstruct
    void prepare() {
        CarePlanStatus status = parameters.constant("status", CarePlanStatus.class);
        table = PagedTable.of(parameters, CarePlanSort.STARTS, true, request -> register.list(status, request));
    }

    public PagedTable<CarePlanRow> getTable() { return table; }
    public CarePlanStatus[] getStatuses() { return CarePlanStatus.values(); }
}

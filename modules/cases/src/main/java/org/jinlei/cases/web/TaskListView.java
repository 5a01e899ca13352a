package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.TaskFilter;
import org.jinlei.cases.domain.correction.TaskRow;
import org.jinlei.cases.domain.correction.TaskSort;
import org.jinlei.cases.domain.correction.TaskStatus;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** Minors under corrective education: all that the caller reaches, or those whom the caller mentors. */
@Named
@RequestScoped
public class TaskListView {

    @Inject
    private CorrectionWork work;

    @Inject
    private Places places;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private PagedTable<TaskRow> table;

    @PostConstruct
    void prepare() {
        TaskFilter filter = new TaskFilter(parameters.constant("status", TaskStatus.class), parameters.number("unit"),
                "mine".equals(parameters.text("who")) ? Long.valueOf(access.userId()) : null);
        table = PagedTable.of(parameters, TaskSort.OPENED, true, request -> work.list(filter, request));
    }

    public PagedTable<TaskRow> getTable() {
        return table;
    }

    public TaskStatus[] getStatuses() {
        return TaskStatus.values();
    }

    public List<SelectItem> getUnits() {
        return places.units(CasesPermissions.MEASURES);
    }

    public List<SelectItem> getWhose() {
        return List.of(new SelectItem("mine", Messages.text("cases", "task.mine")));
    }
}

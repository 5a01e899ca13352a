package org.jinlei.platform.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.rules.SeveralWay;
import org.jinlei.platform.web.Explanation;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.worklist.domain.SeveralTasksWork;
import org.jinlei.platform.worklist.domain.TaskGivingWork;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;

/** A leader gives several tasks of a colleague, {@code user} in the address, to another. */
@Named
@RequestScoped
public class SeveralTasksView {

    @Inject
    private WorklistDesk desk;

    @Inject
    private TaskGivingWork one;

    @Inject
    private SeveralTasksWork all;

    @Inject
    private WorklistView words;

    @Inject
    private Parameters parameters;

    private List<TaskRow> rows;
    private List<String> tasks = new ArrayList<>();
    private Long receiver;
    private SeveralWay way = SeveralWay.EACH;
    private SeveralDone outcome;

    @Size(max = 200)
    private String reason;

    /** Gives the chosen tasks and shows what became of each; those that stayed are still chosen. */
    public void give() {
        List<Long> ids = tasks.stream().map(Long::valueOf).toList();
        outcome = way == SeveralWay.EACH ? SeveralDone.each(ids, task -> one.give(task, getUser(), receiver, reason))
                : SeveralDone.together(ids, () -> all.give(ids, getUser(), receiver, reason));
        tasks = outcome.done() == 0 ? tasks : outcome.refused().stream().map(refusal -> String.valueOf(refusal.id())).toList();
    }

    /** The colleague's tasks that may be given on. */
    public List<TaskRow> getRows() {
        if (rows == null) {
            rows = desk.of(getUser()).stream().filter(TaskRow::givable).toList();
        }
        return rows;
    }

    /** Number of the colleague. */
    public long getUser() {
        Long user = parameters.number("user");
        if (user == null) {
            throw new NotThere();
        }
        return user;
    }

    public List<SelectItem> getChoices() {
        return getRows().stream().map(row -> new SelectItem(String.valueOf(row.id()), name(row))).toList();
    }

    private String name(TaskRow row) {
        return row.dueAt() == null ? Messages.text("platform", "severalTasks.undated", words.text(row.kind()), row.label())
                : Messages.text("platform", "severalTasks.task", words.text(row.kind()), row.label(), Labels.text(row.dueAt()));
    }

    /** A task that was chosen here. */
    public String name(long id) {
        return getRows().stream().filter(row -> row.id() == id).findFirst().map(this::name).orElse("");
    }

    /** Why a task stayed where it is. */
    public String why(SeveralDone.Refusal refusal) {
        return refusal.why() == null ? Messages.text("platform", "severalTasks.gone") : Explanation.explanation(refusal.why());
    }

    public List<SelectItem> getColleagues() {
        return all.colleagues(getUser()).stream().map(colleague -> new SelectItem(colleague.id(), colleague.name())).toList();
    }

    public SeveralWay[] getWays() { return SeveralWay.values(); }
    public SeveralDone getOutcome() { return outcome; }
    public List<String> getTasks() { return tasks; }
    public void setTasks(List<String> value) { tasks = value; }
    public Long getReceiver() { return receiver; }
    public void setReceiver(Long value) { receiver = value; }
    public SeveralWay getWay() { return way; }
    public void setWay(SeveralWay value) { way = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

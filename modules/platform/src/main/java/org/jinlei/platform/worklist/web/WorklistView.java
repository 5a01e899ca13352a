package org.jinlei.platform.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.TaskState;
import org.jinlei.platform.worklist.domain.WorklistDesk;

/** The worklist on the home page: what is late, what is for today, for this week, for later. */
@Named
@RequestScoped
public class WorklistView {

    @Inject
    private WorklistDesk desk;

    @Inject
    private Access access;

    private List<TaskRow> tasks;
    private List<TaskRow> escalated;

    /** A heading and its tasks. */
    public record Group(TaskState state, List<TaskRow> rows) {
        public TaskState getState() { return state; }
        public List<TaskRow> getRows() { return rows; }
    }

    private List<TaskRow> tasks() {
        if (tasks == null) {
            tasks = desk.mine();
        }
        return tasks;
    }

    /** Headings that have tasks, the most urgent first. */
    public List<Group> getGroups() {
        return groups(tasks());
    }

    static List<Group> groups(List<TaskRow> tasks) {
        return Arrays.stream(TaskState.values()).map(state -> new Group(state, tasks.stream().limit(WorklistDesk.MOST).filter(task -> task.state() == state).toList()))
                .filter(group -> !group.rows().isEmpty()).toList();
    }

    /** What stayed late with the person's people. */
    public List<TaskRow> getEscalated() {
        if (escalated == null) {
            escalated = access.may(PlatformPermissions.TEAM) ? desk.escalated() : List.of();
        }
        return escalated;
    }

    public boolean isIdle() {
        return tasks().isEmpty() && getEscalated().isEmpty();
    }

    /** Whether there are more tasks than are shown. */
    public boolean isMore() {
        return tasks().size() > WorklistDesk.MOST;
    }

    /** What is to be done, in words of the module that asks for it. */
    public String text(String kind) {
        return Messages.text(kind.substring(0, kind.indexOf('.')), "task" + kind.substring(kind.indexOf('.')));
    }

    /** Whose it is: a name, or that anybody who may do it takes it. */
    public String owner(TaskRow task) {
        return task.owner().isEmpty() ? Messages.text("platform", "worklist.anybody") : task.owner();
    }
}

package org.jinlei.platform.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.worklist.domain.FreeTaskFacts;
import org.jinlei.platform.worklist.domain.FreeTaskWork;

/** One free task: done, opened again, given back or given on. */
@Named
@RequestScoped
public class FreeTaskView {

    @Size(max = 200)
    private String reason;

    private Long to;

    @Inject
    private FreeTaskWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private FreeTaskFacts task;

    public FreeTaskFacts getTask() {
        if (task == null) {
            task = work.view(parameters.id());
        }
        return task;
    }

    public boolean isDoable() {
        return getTask().isOpen() && getTask().ownerId() == access.userId();
    }

    public boolean isReturnable() {
        return isDoable() && getTask().giverId() != access.userId();
    }

    public boolean isGivable() {
        return getTask().isOpen() && getTask().giverId() == access.userId() && getTeam().size() > 1;
    }

    public boolean isReopenable() {
        return !getTask().isOpen() && (getTask().ownerId() == access.userId() || getTask().giverId() == access.userId());
    }

    public List<SelectItem> getTeam() {
        return work.team().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public String done() {
        work.done(parameters.id());
        return Redirect.to("/home").done("platform.freeTaskDone");
    }

    public String reopen() {
        work.reopen(parameters.id());
        return Redirect.to("/platform/tasks/view", parameters.id()).done("platform.freeTaskReopened");
    }

    public String giveBack() {
        work.giveBack(parameters.id(), reason);
        return Redirect.to("/home").done("platform.freeTaskReturned");
    }

    public String giveOn() {
        work.giveOn(parameters.id(), to);
        return Redirect.to("/platform/tasks/view", parameters.id()).done("platform.freeTaskGiven");
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public Long getTo() { return to; }
    public void setTo(Long value) { to = value; }
}

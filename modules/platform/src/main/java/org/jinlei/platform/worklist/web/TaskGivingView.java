package org.jinlei.platform.worklist.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.worklist.domain.GivenTask;
import org.jinlei.platform.worklist.domain.TaskGivingWork;

/** A leader gives a colleague's task to another. */
@Named
@ViewScoped
public class TaskGivingView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private long from;
    private Long to;

    @Size(max = 200)
    private String reason;

    @Inject
    private transient TaskGivingWork work;

    @Inject
    private transient Parameters parameters;

    private transient GivenTask task;

    public void open() {
        if (id == 0) {
            id = parameters.id();
            from = getTask().ownerId();
        }
    }

    public GivenTask getTask() {
        if (task == null) {
            task = work.task(id);
        }
        return task;
    }

    public List<SelectItem> getColleagues() {
        return getTask().candidates().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public String give() {
        work.give(id, from, to, reason);
        return Redirect.to("/platform/team").done("platform.taskGiven") + "&user=" + from;
    }

    public long getFrom() { return from; }
    public Long getTo() { return to; }
    public void setTo(Long value) { to = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

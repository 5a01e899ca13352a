package org.jinlei.platform.worklist.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.worklist.domain.FreeTaskWork;
import org.jinlei.platform.worklist.domain.NewFreeTask;

/** Notes a task that no record asks for. */
@Named
@ViewScoped
public class FreeTaskEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 60)
    private String title;

    private LocalDate dueOn;
    private Long owner;

    @Inject
    private transient FreeTaskWork work;

    @Inject
    private transient Access access;

    @Inject
    private transient Parameters parameters;

    public void open() {
        if (owner == null) {
            owner = parameters.number("user") == null ? Long.valueOf(access.userId()) : parameters.number("user");
        }
    }

    /** The person themselves, and their people for those who lead. */
    public List<SelectItem> getTeam() {
        return work.team().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public String save() {
        return Redirect.to("/platform/tasks/view", work.note(new NewFreeTask(title, dueOn, owner))).done("platform.freeTask");
    }

    public String getTitle() { return title; }
    public void setTitle(String value) { title = value; }
    public LocalDate getDueOn() { return dueOn; }
    public void setDueOn(LocalDate value) { dueOn = value; }
    public Long getOwner() { return owner; }
    public void setOwner(Long value) { owner = value; }
}

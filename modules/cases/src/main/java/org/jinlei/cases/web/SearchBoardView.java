package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.util.List;
import org.jinlei.cases.domain.missing.LeadWork;
import org.jinlei.cases.domain.missing.SearchTaskFacts;
import org.jinlei.cases.domain.missing.SearchTaskWork;
import org.jinlei.cases.domain.missing.SearchTile;
import org.jinlei.cases.domain.missing.SearchWork;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** What is written on the board of a search; its script sends the same forms to {@link SearchLive}. */
@Named
@RequestScoped
public class SearchBoardView {

    @Inject
    private SearchWork work;

    @Inject
    private LeadWork leads;

    @Inject
    private SearchTaskWork tasks;

    @Inject
    private SearchInHand inHand;

    @Inject
    private Parameters parameters;

    @Valid
    private BoardForm form = new BoardForm();

    private List<SelectItem> assignees;
    private List<SelectItem> supervisors;

    public String note() {
        work.note(parameters.id(), form.getTile(), form.getText(), form.getTime());
        return back("entryWritten");
    }

    public String lead() {
        leads.give(parameters.id(), form.getSource(), form.getText());
        return back("leadGiven");
    }

    public String task() {
        tasks.give(parameters.id(), form.task());
        return back("searchTaskGiven");
    }

    public String callOff() {
        tasks.callOff(parameters.id(), form.getTask());
        return back("searchTaskCalledOff");
    }

    public String end() {
        work.end(parameters.id());
        return back("searchEnded");
    }

    private String back(String done) {
        return Redirect.to("/cases/searches/board", parameters.id()).done("cases." + done);
    }

    public SearchTile[] getTiles() {
        return SearchTile.values();
    }

    public List<SelectItem> getAssignees() {
        if (assignees == null) {
            assignees = items(tasks.assignees(parameters.id()));
        }
        return assignees;
    }

    public List<SelectItem> getSupervisors() {
        if (supervisors == null) {
            supervisors = items(tasks.supervisors(parameters.id()));
        }
        return supervisors;
    }

    /** Tasks that can be called off. */
    public List<SelectItem> getOpenTasks() {
        return inHand.getSheet().tasks().stream().filter(task -> task.status().isOpen()).map(this::item).toList();
    }

    private SelectItem item(SearchTaskFacts task) {
        return new SelectItem(task.id(), Messages.text("cases", "timeline.detail", Labels.text(task.tile()), task.body()));
    }

    private static List<SelectItem> items(List<UserSummary> colleagues) {
        return colleagues.stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public BoardForm getForm() { return form; }
}

package org.jinlei.platform.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.worklist.domain.TeamRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;

/** What the team has to do: who has how much, and the tasks of one of them. */
@Named
@RequestScoped
public class TeamView {

    @Inject
    private WorklistDesk desk;

    @Inject
    private UserDirectory users;

    @Inject
    private Parameters parameters;

    private List<TeamRow> rows;
    private List<WorklistView.Group> groups;

    public List<TeamRow> getRows() {
        if (rows == null) {
            rows = desk.team();
        }
        return rows;
    }

    /** Number of the colleague whose tasks are shown, or null. */
    public Long getUser() {
        return parameters.number("user");
    }

    public String getName() {
        return users.name(getUser());
    }

    public List<WorklistView.Group> getGroups() {
        if (groups == null) {
            groups = getUser() == null ? List.of() : WorklistView.groups(desk.of(getUser()));
        }
        return groups;
    }
}

package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.access.OwnSession;
import org.jinlei.platform.access.domain.OwnSessionWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Redirect;

/** Where the person is logged in. */
@Named
@RequestScoped
public class OwnSessionsView {

    @Inject
    private OwnSessionWork work;

    private List<OwnSession> rows;
    private Long ended;

    public List<OwnSession> getRows() {
        if (rows == null) {
            rows = work.mine();
        }
        return rows;
    }

    /** The other sessions, for choosing one to end. */
    public List<SelectItem> getOthers() {
        return getRows().stream().filter(row -> !row.here()).map(row -> new SelectItem(row.id(), row.address() + " · " + Labels.text(row.startedAt()))).toList();
    }

    public String end() {
        work.end(ended);
        return Redirect.to("/platform/sessions").done("platform.sessionEnded");
    }

    public String endOthers() {
        work.endOthers();
        return Redirect.to("/platform/sessions").done("platform.sessionEnded");
    }

    public Long getEnded() { return ended; }
    public void setEnded(Long value) { ended = value; }
}

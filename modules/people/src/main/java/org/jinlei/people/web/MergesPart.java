package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.people.domain.MergeRow;
import org.jinlei.people.domain.MergeWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The entries that were merged into a person, on that person's page. */
@Named
@RequestScoped
public class MergesPart {

    @Inject
    private MergeWork work;

    @Inject
    private Parameters parameters;

    private List<MergeRow> rows;
    private Long which;

    @Size(max = 200)
    private String reason;

    public List<MergeRow> getRows() {
        if (rows == null) {
            rows = work.of(parameters.id());
        }
        return rows;
    }

    /** Those that can be parted again. */
    public List<SelectItem> getStanding() {
        return getRows().stream().filter(row -> !row.isOver()).map(row -> new SelectItem(row.id(), row.name() + " " + Labels.text(row.at()))).toList();
    }

    public Object part() {
        work.part(which, reason);
        return Redirect.to("/people/view", parameters.id()).done("people.parted");
    }

    public Long getWhich() { return which; }
    public void setWhich(Long value) { which = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

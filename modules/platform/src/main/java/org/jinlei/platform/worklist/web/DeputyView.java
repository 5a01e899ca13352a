package org.jinlei.platform.worklist.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.worklist.domain.DeputyRow;
import org.jinlei.platform.worklist.domain.DeputyWork;
import org.jinlei.platform.worklist.domain.NewDeputy;

/** Who stands in for the person during an absence. */
@Named
@ViewScoped
public class DeputyView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long deputy;
    private LocalDate from;
    private LocalDate until;

    @Size(max = 100)
    private String reason;

    private Long ended;

    @Inject
    private transient DeputyWork work;

    private transient List<DeputyRow> rows;

    public List<DeputyRow> getRows() {
        if (rows == null) {
            rows = work.mine();
        }
        return rows;
    }

    /** Deputyships that are not over, for choosing one to end. */
    public List<SelectItem> getRunning() {
        return getRows().stream().filter(row -> !row.over()).map(row -> new SelectItem(row.id(), row.deputy() + " · " + row.from() + " – " + row.until())).toList();
    }

    public List<SelectItem> getColleagues() {
        return work.colleagues().stream().map(colleague -> new SelectItem(colleague.id(), colleague.name())).toList();
    }

    public String name() {
        work.name(new NewDeputy(deputy, from, until, reason));
        return Redirect.to("/platform/deputies").done("platform.deputy");
    }

    public String end() {
        work.revoke(ended);
        return Redirect.to("/platform/deputies").done("platform.deputyEnded");
    }

    public Long getDeputy() { return deputy; }
    public void setDeputy(Long value) { deputy = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public Long getEnded() { return ended; }
    public void setEnded(Long value) { ended = value; }
}

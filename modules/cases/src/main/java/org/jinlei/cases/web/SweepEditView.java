package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.sweep.NewSweep;
import org.jinlei.cases.domain.sweep.SweepFacts;
import org.jinlei.cases.domain.sweep.SweepReading;
import org.jinlei.cases.domain.sweep.SweepWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A sweep that is begun, or changed when {@code id} names one. */
@Named
@ViewScoped
public class SweepEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SweepWork work;

    @Inject
    private transient SweepReading reading;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Clock clock;

    private Long sweepId;
    private int version;

    @Size(max = 60)
    private String name;

    @Size(max = 500)
    private String purpose;

    @Size(max = 500)
    private String basis;

    private LocalDate from;
    private LocalDate to;
    private Long leader;

    public void open() {
        sweepId = parameters.number("id");
        if (isChanging()) {
            SweepFacts sweep = reading.view(sweepId);
            version = sweep.version();
            name = sweep.name();
            purpose = sweep.purpose();
            basis = sweep.basis();
            from = sweep.startsOn();
            to = sweep.endsOn();
            leader = sweep.leader();
        } else {
            from = LocalDate.now(clock);
        }
    }

    public boolean isChanging() {
        return sweepId != null;
    }

    public List<SelectItem> getLeaders() {
        return work.leaders().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public String save() {
        NewSweep sweep = new NewSweep(name, purpose, basis, from, to, leader);
        if (isChanging()) {
            work.change(sweepId, sweep, version);
            return Redirect.to("/cases/sweeps/view", sweepId).done("cases.sweepChanged");
        }
        return Redirect.to("/cases/sweeps/assign", work.begin(sweep)).done("cases.sweepBegun");
    }

    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
    public String getBasis() { return basis; }
    public void setBasis(String value) { basis = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getTo() { return to; }
    public void setTo(LocalDate value) { to = value; }
    public Long getLeader() { return leader; }
    public void setLeader(Long value) { leader = value; }
}

package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.sweep.AssignmentRow;
import org.jinlei.cases.domain.sweep.SweepReading;
import org.jinlei.cases.domain.sweep.SweepWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Who covers which village or grid of a sweep. */
@Named
@RequestScoped
public class SweepAssignView {

    @Inject
    private SweepWork work;

    @Inject
    private SweepReading reading;

    @Inject
    private SweepInHand inHand;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    private List<AssignmentRow> rows;
    private List<Long> units = new ArrayList<>();
    private Long user;
    private Long supervisor;
    private Long withdrawn;

    /** A sweep that is over is given to nobody. */
    public void open() {
        if (!inHand.isLeading()) {
            throw new NotThere();
        }
    }

    public List<AssignmentRow> getRows() {
        if (rows == null) {
            rows = reading.assignments(parameters.id());
            places.rememberOfficers(rows.stream().map(AssignmentRow::user).toList());
        }
        return rows;
    }

    public List<SelectItem> getPlaces() {
        return reading.places(parameters.id()).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public List<SelectItem> getPeople() {
        return work.people(parameters.id()).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public List<SelectItem> getSupervisors() {
        return work.leaders().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public List<SelectItem> getWithdrawable() {
        return getRows().stream().map(one -> new SelectItem(one.id(), places.unit(one.unitId()) + " · " + places.officer(one.user()))).toList();
    }

    public String assign() {
        work.assign(parameters.id(), units, user, supervisor);
        return Redirect.to("/cases/sweeps/assign", parameters.id()).done("cases.sweepAssigned");
    }

    public String withdraw() {
        work.withdraw(parameters.id(), withdrawn);
        return Redirect.to("/cases/sweeps/assign", parameters.id()).done("cases.sweepWithdrawn");
    }

    public List<Long> getUnits() { return units; }
    public void setUnits(List<Long> value) { units = value == null ? List.of() : value; }
    public Long getUser() { return user; }
    public void setUser(Long value) { user = value; }
    public Long getSupervisor() { return supervisor; }
    public void setSupervisor(Long value) { supervisor = value; }
    public Long getWithdrawn() { return withdrawn; }
    public void setWithdrawn(Long value) { withdrawn = value; }
}

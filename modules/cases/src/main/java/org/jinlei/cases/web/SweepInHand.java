package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.sweep.CoverState;
import org.jinlei.cases.domain.sweep.Coverage;
import org.jinlei.cases.domain.sweep.PlaceCover;
import org.jinlei.cases.domain.sweep.SweepFacts;
import org.jinlei.cases.domain.sweep.SweepReading;
import org.jinlei.cases.domain.sweep.SweepWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The sweep that a page is about; {@code id} in the address is its number. */
@Named
@RequestScoped
public class SweepInHand {

    @Inject
    private SweepReading reading;

    @Inject
    private SweepWork work;

    @Inject
    private Access access;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    private SweepFacts sweep;
    private Coverage coverage;

    @Size(max = 2000)
    private String summary;

    public long getId() {
        return parameters.id();
    }

    public SweepFacts getSweep() {
        if (sweep == null) {
            sweep = reading.view(parameters.id());
        }
        return sweep;
    }

    public Coverage getCoverage() {
        if (coverage == null) {
            coverage = reading.coverage(parameters.id());
            places.rememberOfficers(coverage.villages().stream().flatMap(village -> village.people().stream()).toList());
        }
        return coverage;
    }

    /** Names of those who are sent to a village. */
    public List<String> people(PlaceCover village) {
        return village.people().stream().map(places::officer).toList();
    }

    /** Colour of a village's state. */
    public String tone(CoverState state) {
        return switch (state) {
            case NOBODY_SENT -> "late";
            case NOT_YET -> "soon";
            case NOTHING_FOUND -> "good";
            case FOUND -> "active";
        };
    }

    public CoverState[] getStates() {
        return CoverState.values();
    }

    /** Whether the caller may lead the sweep that goes on. */
    public boolean isLeading() {
        return access.may(CasesPermissions.SWEEP_LEAD) && getSweep().isRunning();
    }

    /** Whether the caller reads who was found. */
    public boolean isWorking() {
        return access.may(CasesPermissions.SWEEP_WORK);
    }

    public String end() {
        work.end(parameters.id(), summary);
        return Redirect.to("/cases/sweeps/view", parameters.id()).done("cases.sweepEnded");
    }

    public String getSummary() { return summary; }
    public void setSummary(String value) { summary = value; }
}

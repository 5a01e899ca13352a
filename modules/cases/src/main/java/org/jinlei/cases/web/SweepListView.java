package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.sweep.SweepFacts;
import org.jinlei.cases.domain.sweep.SweepReading;
import org.jinlei.platform.access.Access;

/** The sweeps within reach. */
@Named
@RequestScoped
public class SweepListView {

    @Inject
    private SweepReading reading;

    @Inject
    private Access access;

    private List<SweepFacts> sweeps;

    public List<SweepFacts> getSweeps() {
        if (sweeps == null) {
            sweeps = reading.list();
        }
        return sweeps;
    }

    /** Whether the caller may begin one. */
    public boolean isLeading() {
        return access.may(CasesPermissions.SWEEP_LEAD);
    }
}

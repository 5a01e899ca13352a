package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.visits.PlanSheet;
import org.jinlei.welfare.domain.visits.VisitPlanWork;

/** The visits on the page of a child's file. */
@Named
@RequestScoped
public class VisitPart {

    @Inject
    private VisitPlanWork plans;

    @Inject
    private Parameters parameters;

    private PlanSheet sheet;

    /** The plan of the file in the address, or null while there is none. */
    public PlanSheet getSheet() {
        if (sheet == null) {
            sheet = plans.ofFile(parameters.id());
        }
        return sheet;
    }
}

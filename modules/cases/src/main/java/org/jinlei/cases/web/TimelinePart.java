package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.TimelineRow;
import org.jinlei.platform.web.Parameters;

/** Everything that happened with a case file, the latest first. */
@Named
@RequestScoped
public class TimelinePart {

    @Inject
    private CaseRegister register;

    @Inject
    private Parameters parameters;

    private List<TimelineRow> rows;

    public List<TimelineRow> getRows() {
        if (rows == null) {
            rows = register.timeline(parameters.id());
        }
        return rows;
    }
}

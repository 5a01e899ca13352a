package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.checks.CareCheckFacts;
import org.jinlei.welfare.domain.checks.CareCheckWork;

/** How often somebody looked whether the child needs care, on the page of its file. */
@Named
@RequestScoped
public class CareChecksPart {

    @Inject
    private CareCheckWork work;

    @Inject
    private Parameters parameters;

    private List<CareCheckFacts> checks;

    public List<CareCheckFacts> getChecks() {
        if (checks == null) {
            checks = work.ofFile(parameters.id());
        }
        return checks;
    }
}

package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.platform.web.Parameters;

/** The persons of a case file. */
@Named
@RequestScoped
public class ParticipantsPart {

    @Inject
    private CaseRegister register;

    @Inject
    private Parameters parameters;

    private List<ParticipantFacts> rows;

    public List<ParticipantFacts> getRows() {
        if (rows == null) {
            rows = register.participants(parameters.id());
        }
        return rows;
    }
}

package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.CaseReading;
import org.jinlei.cases.domain.CaseSheet;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;

/** The case file that a page and its parts are about, read once a request; {@code id} in the address is its number. */
@Named
@RequestScoped
public class CaseInHand {

    @Inject
    private CaseReading reading;

    @Inject
    private Parameters parameters;

    private CaseSheet sheet;

    CaseSheet sheet() {
        if (sheet == null) {
            sheet = reading.sheet(parameters.id());
        }
        return sheet;
    }

    public CaseFacts getFile() {
        return sheet().file();
    }

    public long getId() {
        return sheet().file().id();
    }

    /** Whether the caller works on the file now. */
    public boolean isWorked() {
        return sheet().worked();
    }

    public List<CasePerson> getPersons() {
        return sheet().persons();
    }

    public List<CasePerson> getOffenders() {
        return getPersons().stream().filter(CasePerson::isOffender).toList();
    }

    /** A person of the file. */
    CasePerson person(Long participantId) {
        return getPersons().stream().filter(one -> participantId != null && one.getId() == participantId).findFirst().orElseThrow(NotThere::new);
    }

    /** Name of a person of the file. */
    public String name(long participantId) {
        return person(participantId).name();
    }
}

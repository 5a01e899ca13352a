package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.mediation.MediationFacts;
import org.jinlei.cases.domain.mediation.MediationWork;

/** Mediations of a case, read once a request. */
@Named
@RequestScoped
public class MediationPart {

    @Inject
    private MediationWork work;

    @Inject
    private CaseInHand file;

    private List<MediationFacts> mediations;

    public List<MediationFacts> getMediations() {
        if (mediations == null) {
            mediations = work.of(file.getId());
        }
        return mediations;
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown() {
        return file.isWorked() || !getMediations().isEmpty();
    }
}

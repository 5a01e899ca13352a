package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.mediation.MediationFacts;
import org.jinlei.cases.domain.mediation.MediationOutcome;
import org.jinlei.cases.domain.mediation.MediationWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A mediation that was held, and what became of its agreement. */
@Named
@RequestScoped
public class MediationView {

    @Inject
    private MediationWork work;

    @Inject
    private MediationPart part;

    @Inject
    private CaseInHand file;

    @Inject
    private UserDirectory users;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    @Valid
    private final MediationForm form = new MediationForm();

    @PostConstruct
    void prepare() {
        form.setHeldAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        form.setHost(access.userId());
    }

    public void open() {
        if (!file.isWorked() || parameters.number("record") != null && getMediation() == null) {
            throw new NotThere();
        }
    }

    /** The mediation that the page is about, or null for a new one. */
    public MediationFacts getMediation() {
        Long id = parameters.number("record");
        return id == null ? null : part.getMediations().stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }

    public String save() {
        work.hold(file.getId(), form.record());
        return Redirect.to("/cases/view", file.getId()).done("cases.mediated");
    }

    public List<SelectItem> getOfficers() {
        return users.holding(CasesPermissions.WORK, file.getFile().stationId()).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public MediationOutcome[] getOutcomes() { return MediationOutcome.values(); }
    public MediationForm getForm() { return form; }
}

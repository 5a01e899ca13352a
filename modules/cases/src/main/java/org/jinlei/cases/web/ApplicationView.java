package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.application.ApplicationFacts;
import org.jinlei.cases.domain.application.ApplicationKind;
import org.jinlei.cases.domain.application.ApplicationWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Applications of the officer of a case: all of them on its page, one of them on its own, and a new one. */
@Named
@RequestScoped
public class ApplicationView {

    @Inject
    private ApplicationWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private List<ApplicationFacts> all;
    private Long person;

    @Size(max = 500)
    private String reason;

    @Size(max = 500)
    private String returnReason;

    public void open() {
        if (parameters.number("application") == null ? getChoices().isEmpty() || !file.isWorked() : getOne() == null) {
            throw new NotThere();
        }
    }

    public List<ApplicationFacts> getAll() {
        if (all == null) {
            all = work.of(file.getId());
        }
        return all;
    }

    /** The application that the page is about, or null for a new one. */
    public ApplicationFacts getOne() {
        Long id = parameters.number("application");
        return id == null ? null : getAll().stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }

    /** Persons about whom something may be applied for, each with what. */
    public List<SelectItem> getChoices() {
        return file.getPersons().stream().filter(one -> kind(one) != null)
                .map(one -> new SelectItem(one.getId(), one.name() + " · " + Labels.text(kind(one)))).toList();
    }

    private ApplicationKind kind(CasePerson one) {
        if (one.isOffender()) {
            return ApplicationKind.LOOK_BACK;
        }
        return file.getFile().nature().needsSpecialCare() && one.getRole().isVictimOrWitness() && one.facts().age().mayBeMinor()
                ? ApplicationKind.REPEAT_INTERVIEW : null;
    }

    /** Whether the caller applies for something now. */
    public boolean isAsking() {
        return file.isWorked() && !getChoices().isEmpty();
    }

    /** Whether the caller decides on the application now. */
    public boolean isDeciding() {
        return getOne() != null && getOne().isWaiting() && getOne().askedBy() != access.userId() && access.may(CasesPermissions.APPROVE);
    }

    public String ask() {
        work.ask(file.getId(), getPerson(), kind(file.person(getPerson())), reason);
        return Redirect.to("/cases/view", file.getId()).done("cases.applicationAsked");
    }

    public String approve() {
        work.approve(file.getId(), getOne().id());
        return done("granted");
    }

    public String returnToOfficer() {
        work.returnToOfficer(file.getId(), getOne().id(), returnReason);
        return done("returned");
    }

    private String done(String what) {
        return Redirect.to("/cases/application", file.getId()).done("cases." + what) + "&application=" + getOne().id();
    }

    public Long getPerson() { return person != null ? person : parameters.number("participant"); }
    public void setPerson(Long value) { person = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public String getReturnReason() { return returnReason; }
    public void setReturnReason(String value) { returnReason = value; }
}

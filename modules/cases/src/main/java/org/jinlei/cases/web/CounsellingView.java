package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.counselling.CounsellingFacts;
import org.jinlei.cases.domain.counselling.CounsellingWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One psychological test or counselling: consents, sessions, end. */
@Named
@RequestScoped
public class CounsellingView {

    @Inject
    private CounsellingWork work;

    @Inject
    private CounsellingPart part;

    @Inject
    private CaseInHand file;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    @Valid
    private CounsellingForm form;

    private LocalDate metOn;
    private LocalDate endedOn;

    public void open() {
        if (!file.isWorked() || parameters.number("record") != null && (getRecord() == null || !getRecord().isRunning())) {
            throw new NotThere();
        }
    }

    /** The record that the page is about, or null for a new one. */
    public CounsellingFacts getRecord() {
        Long id = parameters.number("record");
        return id == null ? null : part.getRecords().stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }

    public CounsellingForm getForm() {
        if (form == null) {
            form = new CounsellingForm();
            if (getRecord() != null) {
                form.read(getRecord().participantId(), getRecord().record());
            } else {
                form.setReferredOn(LocalDate.now(clock));
            }
        }
        return form;
    }

    /** The minors of the case. */
    public List<SelectItem> getPersons() {
        return file.getPersons().stream().filter(one -> one.facts().age().mayBeMinor())
                .map(one -> new SelectItem(one.getId(), one.name() + "（" + Labels.text(one.getRole()) + "）")).toList();
    }

    public String save() {
        if (getRecord() == null) {
            work.refer(file.getId(), getForm().getParticipant(), getForm().record());
        } else {
            work.write(file.getId(), getRecord().id(), getForm().record());
        }
        return done("counsellingKept");
    }

    public String meet() {
        work.meet(file.getId(), getRecord().id(), getMetOn());
        return done("counsellingMet");
    }

    public String end() {
        work.end(file.getId(), getRecord().id(), getEndedOn());
        return done("counsellingEnded");
    }

    private String done(String what) {
        return Redirect.to("/cases/view", file.getId()).done("cases." + what);
    }

    public LocalDate getMetOn() { return metOn == null ? LocalDate.now(clock) : metOn; }
    public void setMetOn(LocalDate value) { metOn = value; }
    public LocalDate getEndedOn() { return endedOn == null ? LocalDate.now(clock) : endedOn; }
    public void setEndedOn(LocalDate value) { endedOn = value; }
}

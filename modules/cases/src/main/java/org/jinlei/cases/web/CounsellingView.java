package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jinlei.cases.domain.counselling.CounsellingFacts;
import org.jinlei.cases.domain.counselling.CounsellingWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** One psychological test or counselling: consents, sessions, end. */
@Named
@ViewScoped
public class CounsellingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> LABELS = Map.of("minorConsentOn", "minorOn", "representativeConsentOn", "representativeOn",
            "withoutConsentReason", "without");

    @Inject
    private transient CounsellingWork work;

    @Inject
    private transient CounsellingPart part;

    @Inject
    private transient CaseInHand file;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Clock clock;

    @Valid
    private CounsellingForm form;

    private CounsellingForm opened;
    private int version;

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
                read();
            } else {
                form.setReferredOn(LocalDate.now(clock));
            }
        }
        return form;
    }

    private CounsellingForm read() {
        opened = new CounsellingForm();
        opened.read(getRecord().participantId(), getRecord().record());
        version = getRecord().version();
        return opened;
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
            twoAtOnce.write(() -> work.write(file.getId(), getRecord().id(), form.record(), version), opened, form, this::read,
                    field -> Messages.text("cases", "counselling." + LABELS.getOrDefault(field, field)), (field, value) -> Labels.text(value));
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

    public int getVersion() { return version; }
    public LocalDate getMetOn() { return metOn == null ? LocalDate.now(clock) : metOn; }
    public void setMetOn(LocalDate value) { metOn = value; }
    public LocalDate getEndedOn() { return endedOn == null ? LocalDate.now(clock) : endedOn; }
    public void setEndedOn(LocalDate value) { endedOn = value; }
}

package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseGuardian;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.procedure.AdultPresent;
import org.jinlei.cases.domain.procedure.AttendeeDoubt;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.cases.domain.procedure.QuestioningGround;
import org.jinlei.cases.domain.procedure.QuestioningView;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.LimitState;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** One questioning on the procedure card: written, written on with, and marked complete. */
@Named
@ViewScoped
public class QuestioningEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OFFICERS = Set.of("interviewer", "secondOfficer", "femaleStaff");
    private static final Map<String, String> LABELS = Map.of("guardianNotifiedAt", "notifiedAt", "secondOfficer", "second", "femaleStaff", "woman",
            "participant", "person");

    @Valid
    private final QuestioningForm form = new QuestioningForm();
    private QuestioningForm opened;
    private Long cardId;
    private int version;
    private List<CaseRule> missing = List.of();
    private List<AttendeeDoubt> doubts = List.of();
    private LimitState state;
    private LocalDateTime endsBy;

    @Inject
    private transient ProcedureWork work;

    @Inject
    private transient CaseInHand file;

    @Inject
    private transient UserDirectory users;

    @Inject
    private transient Access access;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Places places;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Clock clock;

    public void open() {
        if (!file.isWorked()) {
            throw new NotThere();
        }
        cardId = parameters.number("card");
        if (cardId != null) {
            QuestioningView view = read();
            if (view.isComplete()) {
                throw new NotThere();
            }
            form.read(view.participantId(), view.card());
            return;
        }
        Long participant = parameters.number("participant");
        form.setParticipant(participant != null ? Long.valueOf(file.person(participant).getId())
                : file.getOffenders().size() == 1 ? Long.valueOf(file.getOffenders().get(0).getId()) : null);
        form.setArrivedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        form.setInterviewer(access.userId());
    }

    /** Keeps what is written; the rules that are not kept yet are shown on the page of the case. */
    public String save() {
        keep();
        return Redirect.to("/cases/view", file.getId()).done("cases.cardKept");
    }

    /** Keeps what is written and marks the card complete; a rule that is not kept is explained and what was written stays kept. */
    public String complete() {
        keep();
        read();
        work.complete(file.getId(), cardId);
        return Redirect.to("/cases/view", file.getId()).done("cases.cardComplete");
    }

    private void keep() {
        if (cardId == null) {
            cardId = work.record(file.getId(), form.getParticipant(), form.card());
            drafts.over();
        } else {
            twoAtOnce.write(() -> work.write(file.getId(), cardId, form.card(), version), opened, form, this::again,
                    field -> Messages.text("cases", "card." + LABELS.getOrDefault(field, field)), this::textOf);
        }
    }

    private QuestioningView read() {
        QuestioningView view = work.card(file.getId(), cardId);
        opened = new QuestioningForm();
        opened.read(view.participantId(), view.card());
        version = view.version();
        show(view);
        return view;
    }

    private QuestioningForm again() {
        read();
        return opened;
    }

    private String textOf(String field, Object value) {
        if (field.equals("who")) {
            return getAdults().stream().filter(adult -> adult.getValue().equals(value)).map(SelectItem::getLabel).findFirst().orElse("");
        }
        return OFFICERS.contains(field) ? places.officer((Long) value) : Labels.text(value);
    }

    private void show(QuestioningView view) {
        missing = view.missing();
        doubts = view.doubts().stream().sorted().toList();
        state = view.clock();
        endsBy = view.endsBy();
    }

    public List<SelectItem> getPersons() {
        return file.getPersons().stream().map(one -> new SelectItem(one.getId(), one.name() + "（" + Labels.text(one.getRole()) + "）")).toList();
    }

    /** Guardians first, then the other persons of the case, then colleagues. */
    public List<SelectItem> getAdults() {
        List<SelectItem> adults = new ArrayList<>();
        for (CasePerson one : file.getPersons()) {
            for (CaseGuardian guardian : one.guardians()) {
                add(adults, QuestioningForm.person(guardian.personId()), guardian.name() + "（" + one.name() + " · " + Labels.text(guardian.kind()) + "）");
            }
        }
        file.getPersons().forEach(one -> add(adults, QuestioningForm.person(one.facts().personId()), one.name() + "（" + Labels.text(one.getRole()) + "）"));
        colleagues(CasesPermissions.MEASURES).forEach(one -> add(adults, QuestioningForm.colleague(one.id()), one.name()));
        return adults;
    }

    private static void add(List<SelectItem> items, String key, String label) {
        if (items.stream().noneMatch(item -> item.getValue().equals(key))) {
            items.add(new SelectItem(key, label));
        }
    }

    public List<SelectItem> getOfficers() {
        return colleagues(CasesPermissions.MEASURES).stream().map(QuestioningEditView::item).toList();
    }

    public List<SelectItem> getWomen() {
        return colleagues(CasesPermissions.MEASURES).stream().filter(UserSummary::female).map(QuestioningEditView::item).toList();
    }

    private List<UserSummary> colleagues(String permission) {
        return users.holding(permission, file.getFile().stationId());
    }

    private static SelectItem item(UserSummary user) {
        return new SelectItem(user.id(), user.policeNumber() == null ? user.name() : user.name() + "（" + user.policeNumber() + "）");
    }

    public QuestioningGround[] getGrounds() {
        return QuestioningGround.values();
    }

    public AdultPresent[] getAdultKinds() {
        return AdultPresent.values();
    }

    /** Whether the law's time is over, so that the reason must be written. */
    public boolean isLate() {
        return state == LimitState.LATE || state == LimitState.EXCEEDED;
    }

    public List<CaseRule> getMissing() { return missing; }
    public List<AttendeeDoubt> getDoubts() { return doubts; }
    public LimitState getState() { return state; }
    public LocalDateTime getEndsBy() { return endsBy; }
    public boolean isNewCard() { return cardId == null; }
    public int getVersion() { return version; }
    public QuestioningForm getForm() { return form; }
}

package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import org.jinlei.cases.domain.intake.ResponseActionKind;
import org.jinlei.cases.domain.intake.ResponseFacts;
import org.jinlei.cases.domain.intake.ResponseWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** Writes into the emergency response; intake and the officer on the spot often do so at the same time. */
@Named
@ViewScoped
public class ResponseEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ResponseTriggersForm triggers = new ResponseTriggersForm();

    @Valid
    private final ResponseActionForm action = new ResponseActionForm();

    @Valid
    private final TownshipNoticeForm notice = new TownshipNoticeForm();

    private ResponseTriggersForm openedTriggers;
    private EnumMap<ResponseActionKind, ResponseActionForm> openedActions;
    private TownshipNoticeForm openedNotice;
    private boolean told;

    @Inject
    private transient ResponseWork work;

    @Inject
    private transient Places places;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Clock clock;

    public void open() {
        read();
        triggers.read(openedTriggers.getTriggers());
        action.setAt(now());
        notice.setTownship(openedNotice.getTownship());
        notice.setWhom(openedNotice.getWhom());
        notice.setNoticedAt(told ? openedNotice.getNoticedAt() : now());
    }

    private void read() {
        ResponseFacts response = work.of(parameters.id());
        openedTriggers = new ResponseTriggersForm();
        openedActions = new EnumMap<>(ResponseActionKind.class);
        openedNotice = new TownshipNoticeForm();
        told = response != null && response.notice() != null;
        if (response != null) {
            openedTriggers.read(response.triggers());
            response.actions().forEach(one -> openedActions.computeIfAbsent(one.kind(), kind -> new ResponseActionForm()).read(one));
        }
        if (told) {
            openedNotice.read(response.notice());
        }
    }

    public String begin() {
        twoAtOnce.write(() -> work.begin(parameters.id(), triggers.getTriggers(), openedTriggers.getTriggers()), openedTriggers, triggers, () -> {
            read();
            return openedTriggers;
        }, field -> Messages.text("cases", "response.triggers"), (field, value) -> Labels.text(value));
        return done("responseBegun");
    }

    public String act() {
        ResponseActionForm opened = openedActions.computeIfAbsent(action.getKind(), kind -> new ResponseActionForm());
        twoAtOnce.write(() -> work.act(parameters.id(), action.step(), opened.version()), opened, action, () -> {
            read();
            return openedActions.get(action.getKind());
        }, ResponseEditView::actionLabel, (field, value) -> Labels.text(value));
        return done("responseActed");
    }

    private static String actionLabel(String field) {
        return Messages.text("cases", field.equals("state") ? "case.status" : "response." + (field.equals("at") ? "doneAt" : field));
    }

    public String notice() {
        twoAtOnce.write(() -> work.noticeTownship(parameters.id(), notice.notice(), told ? openedNotice.notice() : null), openedNotice, notice, () -> {
            read();
            return openedNotice;
        }, field -> Messages.text("cases", "response." + field), (field, value) -> field.equals("township") && value != null ? places.unit((Long) value) : Labels.text(value));
        return done("townshipTold");
    }

    private String done(String what) {
        return Redirect.to("/cases/reports/response", parameters.id()).done("cases." + what);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    public ResponseTriggersForm getTriggers() { return triggers; }
    public ResponseActionForm getAction() { return action; }
    public TownshipNoticeForm getNotice() { return notice; }
}

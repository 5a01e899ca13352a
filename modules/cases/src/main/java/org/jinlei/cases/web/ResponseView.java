package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.EmergencyTrigger;
import org.jinlei.cases.domain.intake.ResponseActionFacts;
import org.jinlei.cases.domain.intake.ResponseActionKind;
import org.jinlei.cases.domain.intake.ResponseActionState;
import org.jinlei.cases.domain.intake.ResponseFacts;
import org.jinlei.cases.domain.intake.ResponseWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The emergency response to a report about a left-behind child or one away from home. */
@Named
@RequestScoped
public class ResponseView {

    private static final String PAGE = "/cases/reports/response";

    @Inject
    private ResponseWork work;

    @Inject
    private Places places;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private ResponseFacts response;
    private List<EmergencyTrigger> triggers = new ArrayList<>();
    private ResponseActionKind kind;
    private ResponseActionState state;
    private LocalDateTime at;
    private Long township;

    @Size(max = 500)
    private String note;

    @Size(max = 60)
    private String whom;

    @PostConstruct
    void prepare() {
        response = work.of(parameters.id());
        if (response != null) {
            triggers = new ArrayList<>(response.triggers());
            township = response.township();
        }
    }

    public String begin() {
        work.begin(parameters.id(), triggers);
        return Redirect.to(PAGE, parameters.id()).done("cases.responseBegun");
    }

    public String act() {
        work.act(parameters.id(), kind, state, at, note);
        return Redirect.to(PAGE, parameters.id()).done("cases.responseActed");
    }

    public String notice() {
        work.noticeTownship(parameters.id(), township, at, whom);
        return Redirect.to(PAGE, parameters.id()).done("cases.townshipTold");
    }

    public boolean isIntake() {
        return access.may(CasesPermissions.INTAKE);
    }

    public List<SelectItem> getTownships() {
        return places.departments();
    }

    public ResponseFacts getResponse() { return response; }
    public EmergencyTrigger[] getAllTriggers() { return EmergencyTrigger.values(); }
    public List<ResponseActionKind> getKinds() { return response == null ? List.of() : response.actions().stream().map(ResponseActionFacts::kind).toList(); }
    public ResponseActionState[] getStates() { return ResponseActionState.values(); }
    public List<EmergencyTrigger> getTriggers() { return triggers; }
    public void setTriggers(List<EmergencyTrigger> value) { triggers = value; }
    public ResponseActionKind getKind() { return kind; }
    public void setKind(ResponseActionKind value) { kind = value; }
    public ResponseActionState getState() { return state; }
    public void setState(ResponseActionState value) { state = value; }
    public LocalDateTime getAt() { return at == null ? LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES) : at; }
    public void setAt(LocalDateTime value) { at = value; }
    public Long getTownship() { return township; }
    public void setTownship(Long value) { township = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public String getWhom() { return whom; }
    public void setWhom(String value) { whom = value; }
}

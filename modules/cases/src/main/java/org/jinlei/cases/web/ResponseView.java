package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** The emergency response to a report about a left-behind child or one away from home. */
@Named
@RequestScoped
public class ResponseView {

    @Inject
    private ResponseWork work;

    @Inject
    private Places places;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private ResponseFacts response;

    @PostConstruct
    void prepare() {
        response = work.of(parameters.id());
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
}

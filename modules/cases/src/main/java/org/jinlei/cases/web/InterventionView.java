package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jinlei.cases.domain.misconduct.InterventionRegister;
import org.jinlei.cases.domain.misconduct.InterventionSheet;
import org.jinlei.cases.domain.misconduct.InterventionStep;
import org.jinlei.cases.domain.misconduct.InterventionWork;
import org.jinlei.cases.domain.misconduct.NewStep;
import org.jinlei.cases.domain.misconduct.StepWay;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One intervention about misconduct: what was done, and the next step. */
@Named
@RequestScoped
public class InterventionView {

    @Inject
    private InterventionWork work;

    @Inject
    private InterventionRegister register;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private InterventionSheet sheet;
    private InterventionStep kind;
    private LocalDateTime at;
    private StepWay way;
    private LocalDate nextVisit;

    @Size(max = 60)
    private String whom;

    @Size(max = 1000)
    private String content;

    @Size(max = 500)
    private String result;

    @PostConstruct
    void prepare() {
        at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    public InterventionSheet getSheet() {
        if (sheet == null) {
            sheet = register.sheet(parameters.id());
        }
        return sheet;
    }

    /** Whether the minor should have been visited again by now. */
    public boolean isOverdue() {
        LocalDate next = getSheet().facts().nextVisit();
        return next != null && next.isBefore(LocalDate.now(clock));
    }

    public String did() {
        work.did(parameters.id(), new NewStep(kind, at, way, whom, content, nextVisit));
        return Redirect.to("/cases/interventions/view", parameters.id()).done("cases.interventionStep");
    }

    public String close() {
        work.close(parameters.id(), result);
        return Redirect.to("/cases/interventions/view", parameters.id()).done("cases.interventionClosed");
    }

    public InterventionStep[] getKinds() { return InterventionStep.values(); }
    public StepWay[] getWays() { return StepWay.values(); }

    public InterventionStep getKind() { return kind; }
    public void setKind(InterventionStep value) { kind = value; }
    public LocalDateTime getAt() { return at; }
    public void setAt(LocalDateTime value) { at = value; }
    public StepWay getWay() { return way; }
    public void setWay(StepWay value) { way = value; }
    public LocalDate getNextVisit() { return nextVisit; }
    public void setNextVisit(LocalDate value) { nextVisit = value; }
    public String getWhom() { return whom; }
    public void setWhom(String value) { whom = value; }
    public String getContent() { return content; }
    public void setContent(String value) { content = value; }
    public String getResult() { return result; }
    public void setResult(String value) { result = value; }
}

package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.cases.domain.special.Article44Situation;
import org.jinlei.cases.domain.special.CommitteeOpinion;
import org.jinlei.cases.domain.special.Leaving;
import org.jinlei.cases.domain.special.LeavingKind;
import org.jinlei.cases.domain.special.NewPlacement;
import org.jinlei.cases.domain.special.PlacementApplicant;
import org.jinlei.cases.domain.special.PlacementDecision;
import org.jinlei.cases.domain.special.PlacementRoute;
import org.jinlei.cases.domain.special.PlacementWork;
import org.jinlei.cases.domain.special.TermResult;
import org.jinlei.platform.web.Redirect;

/** What is recorded of specialised education, one step after the other. */
@Named
@RequestScoped
public class PlacementView {

    @Inject
    private PlacementWork work;

    @Inject
    private PlacementPart part;

    @Inject
    private TaskInHand task;

    @Inject
    private Clock clock;

    private PlacementRoute route;
    private PlacementApplicant applicant;
    private Article44Situation situation;
    private LocalDate day;
    private LocalDate toldOn;
    private boolean agreed = true;
    private TermResult result;
    private LeavingKind leaving;

    @Size(max = 60)
    private String name;

    @Size(max = 100)
    private String school;

    @Size(max = 40)
    private String number;

    @Size(max = 100)
    private String department;

    @Size(max = 100)
    private String police;

    @Size(max = 100)
    private String place;

    @Size(max = 1000)
    private String text;

    @PostConstruct
    void prepare() {
        day = LocalDate.now(clock);
    }

    public String apply() {
        work.apply(task.getId(), new NewPlacement(route, applicant, name, situation, day, text, school));
        return back("cases.placementApplied");
    }

    public String opine() {
        work.opine(task.getId(), new CommitteeOpinion(agreed, day, number, text));
        return back("cases.placementOpinion");
    }

    public String decide() {
        work.decide(task.getId(), new PlacementDecision(agreed, day, number, department, police, school, place, toldOn));
        return back("cases.placementDecided");
    }

    public String admit() {
        work.admit(task.getId(), day);
        return back("cases.placementBegun");
    }

    public String assess() {
        work.assess(task.getId(), part.getCurrent().dueTerm(), result, day, department, text);
        return back("cases.placementAssessed");
    }

    public String leave() {
        work.leave(task.getId(), new Leaving(leaving, day, number, text));
        return back("cases.placementEnded");
    }

    private String back(String greeting) {
        return Redirect.to("/cases/tasks/special", task.getId()).done(greeting);
    }

    public PlacementRoute[] getRoutes() { return PlacementRoute.values(); }
    public PlacementApplicant[] getApplicants() { return PlacementApplicant.values(); }
    public Article44Situation[] getSituations() { return Article44Situation.values(); }
    public TermResult[] getResults() { return TermResult.values(); }
    public LeavingKind[] getLeavings() { return LeavingKind.values(); }

    public PlacementRoute getRoute() { return route; }
    public void setRoute(PlacementRoute value) { route = value; }
    public PlacementApplicant getApplicant() { return applicant; }
    public void setApplicant(PlacementApplicant value) { applicant = value; }
    public Article44Situation getSituation() { return situation; }
    public void setSituation(Article44Situation value) { situation = value; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate value) { day = value; }
    public LocalDate getToldOn() { return toldOn; }
    public void setToldOn(LocalDate value) { toldOn = value; }
    public boolean isAgreed() { return agreed; }
    public void setAgreed(boolean value) { agreed = value; }
    public TermResult getResult() { return result; }
    public void setResult(TermResult value) { result = value; }
    public LeavingKind getLeaving() { return leaving; }
    public void setLeaving(LeavingKind value) { leaving = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getSchool() { return school; }
    public void setSchool(String value) { school = value; }
    public String getNumber() { return number; }
    public void setNumber(String value) { number = value; }
    public String getDepartment() { return department; }
    public void setDepartment(String value) { department = value; }
    public String getPolice() { return police; }
    public void setPolice(String value) { police = value; }
    public String getPlace() { return place; }
    public void setPlace(String value) { place = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
}

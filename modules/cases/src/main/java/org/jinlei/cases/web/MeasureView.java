package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.MeasureDraft;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.correction.MeasureRhythm;
import org.jinlei.cases.domain.correction.MeasureWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Redirect;

/** A measure of article 41: ordered, carried out. */
@Named
@RequestScoped
public class MeasureView {

    @Inject
    private CorrectionWork work;

    @Inject
    private MeasureWork measures;

    @Inject
    private TaskInHand task;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private MeasureKind kind;

    @Size(max = 40)
    private String decisionNumber;

    private LocalDate toldOn;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Size(max = 100)
    private String frequency;

    private MeasureRhythm rhythm;
    private Long officer;

    @Size(max = 100)
    private String partner;

    private LocalDate doneOn;

    @Size(max = 1000)
    private String content;

    @PostConstruct
    void prepare() {
        startsOn = LocalDate.now(clock);
        officer = access.userId();
        doneOn = startsOn;
    }

    public String order() {
        work.order(task.getId(), new MeasureDraft(kind, decisionNumber, toldOn, startsOn, endsOn, frequency, officer, partner, rhythm));
        return back("cases.measureOrdered");
    }

    public String carryOut() {
        measures.carryOut(task.getId(), task.getMeasure().id(), doneOn, content);
        return back("cases.measureCarriedOut");
    }

    private String back(String greeting) {
        return Redirect.to("/cases/tasks/view", task.getId()).done(greeting);
    }

    public MeasureKind getKind() { return kind; }
    public void setKind(MeasureKind value) { kind = value; }
    public String getDecisionNumber() { return decisionNumber; }
    public void setDecisionNumber(String value) { decisionNumber = value; }
    public LocalDate getToldOn() { return toldOn; }
    public void setToldOn(LocalDate value) { toldOn = value; }
    public LocalDate getStartsOn() { return startsOn; }
    public void setStartsOn(LocalDate value) { startsOn = value; }
    public LocalDate getEndsOn() { return endsOn; }
    public void setEndsOn(LocalDate value) { endsOn = value; }
    public String getFrequency() { return frequency; }
    public void setFrequency(String value) { frequency = value; }
    public MeasureRhythm getRhythm() { return rhythm; }
    public void setRhythm(MeasureRhythm value) { rhythm = value; }
    public Long getOfficer() { return officer; }
    public void setOfficer(Long value) { officer = value; }
    public String getPartner() { return partner; }
    public void setPartner(String value) { partner = value; }
    public LocalDate getDoneOn() { return doneOn; }
    public void setDoneOn(LocalDate value) { doneOn = value; }
    public String getContent() { return content; }
    public void setContent(String value) { content = value; }
}

package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.EarlyEnd;
import org.jinlei.cases.domain.correction.MentoringRhythm;
import org.jinlei.cases.domain.correction.MentoringWork;
import org.jinlei.platform.web.Redirect;

/** The steps of a task around the meetings: plan, admonition, the volunteers' group, the end. */
@Named
@RequestScoped
public class MentoringView {

    /** A mentoring is offered for half a year. */
    private static final int USUAL_MONTHS = 6;

    @Inject
    private MentoringWork mentoring;

    @Inject
    private CorrectionWork correction;

    @Inject
    private TaskInHand task;

    @Inject
    private Clock clock;

    @Size(max = 500)
    private String goal;

    private MentoringRhythm rhythm = MentoringRhythm.FORTNIGHTLY;
    private LocalDate from;
    private LocalDate to;
    private boolean ofGuardian;
    private boolean guidance;

    @Size(max = 1000)
    private String content;

    private LocalDate since;
    private LocalDate consentOn;

    @Size(max = 60)
    private String consentBy;

    @Size(max = 100)
    private String consentPaper;

    private LocalDate leftOn;
    private EarlyEnd early;

    @Size(max = 1000)
    private String result;

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void prepare() {
        from = LocalDate.now(clock);
        to = from.plusMonths(USUAL_MONTHS);
        since = from;
        leftOn = from;
    }

    public String start() {
        mentoring.start(task.getId(), goal, rhythm, from, to);
        return back("cases.mentoringStarted");
    }

    public String admonish() {
        correction.admonish(task.getId(), ofGuardian, ofGuardian && guidance, content);
        return back("cases.admonished");
    }

    public String join() {
        mentoring.noteActivity(task.getId(), since, consentOn, consentBy, consentPaper);
        return back("cases.joined");
    }

    public String leave() {
        mentoring.endActivity(task.getId(), leftOn);
        return back("cases.left");
    }

    public String complete() {
        mentoring.complete(task.getId(), result);
        return back("cases.mentoringCompleted");
    }

    public String endEarly() {
        mentoring.endEarly(task.getId(), early, result);
        return back("cases.mentoringEndedEarly");
    }

    public EarlyEnd[] getEarlyEnds() {
        return EarlyEnd.values();
    }

    public String close() {
        correction.close(task.getId(), reason);
        return back("cases.taskClosed");
    }

    private String back(String greeting) {
        return Redirect.to("/cases/tasks/view", task.getId()).done(greeting);
    }

    public EarlyEnd getEarly() { return early; }
    public void setEarly(EarlyEnd value) { early = value; }
    public String getGoal() { return goal; }
    public void setGoal(String value) { goal = value; }
    public MentoringRhythm getRhythm() { return rhythm; }
    public void setRhythm(MentoringRhythm value) { rhythm = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getTo() { return to; }
    public void setTo(LocalDate value) { to = value; }
    public boolean isOfGuardian() { return ofGuardian; }
    public void setOfGuardian(boolean value) { ofGuardian = value; }
    public boolean isGuidance() { return guidance; }
    public void setGuidance(boolean value) { guidance = value; }
    public String getContent() { return content; }
    public void setContent(String value) { content = value; }
    public LocalDate getSince() { return since; }
    public void setSince(LocalDate value) { since = value; }
    public LocalDate getConsentOn() { return consentOn; }
    public void setConsentOn(LocalDate value) { consentOn = value; }
    public String getConsentBy() { return consentBy; }
    public void setConsentBy(String value) { consentBy = value; }
    public String getConsentPaper() { return consentPaper; }
    public void setConsentPaper(String value) { consentPaper = value; }
    public LocalDate getLeftOn() { return leftOn; }
    public void setLeftOn(LocalDate value) { leftOn = value; }
    public String getResult() { return result; }
    public void setResult(String value) { result = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.cases.domain.correction.BreachResponse;
import org.jinlei.cases.domain.correction.MeasureWork;
import org.jinlei.platform.web.Redirect;

/** A measure that was breached, relieved or followed by specialised education. */
@Named
@RequestScoped
public class MeasureEndView {

    @Inject
    private MeasureWork work;

    @Inject
    private TaskInHand task;

    @Inject
    private Clock clock;

    private LocalDate day;
    private BreachResponse response;

    @Size(max = 1000)
    private String what;

    @Size(max = 500)
    private String answer;

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void prepare() {
        day = LocalDate.now(clock);
    }

    public String breach() {
        work.noteBreach(task.getId(), measure(), day, what, response, answer);
        return back("cases.measureBreached");
    }

    public String lift() {
        work.lift(task.getId(), measure(), day, reason);
        return back("cases.measureLifted");
    }

    public String upgrade() {
        work.upgrade(task.getId(), measure(), day, reason);
        return Redirect.to("/cases/tasks/special", task.getId()).done("cases.measureUpgraded");
    }

    private long measure() {
        return task.getMeasure().id();
    }

    private String back(String greeting) {
        return Redirect.to("/cases/tasks/view", task.getId()).done(greeting);
    }

    public BreachResponse[] getResponses() { return BreachResponse.values(); }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate value) { day = value; }
    public BreachResponse getResponse() { return response; }
    public void setResponse(BreachResponse value) { response = value; }
    public String getWhat() { return what; }
    public void setWhat(String value) { what = value; }
    public String getAnswer() { return answer; }
    public void setAnswer(String value) { answer = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jinlei.cases.domain.correction.ContactFacts;
import org.jinlei.cases.domain.correction.MentoringWork;
import org.jinlei.cases.domain.correction.Mood;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A meeting of mentor and minor, written down in a minute, mostly on a phone. */
@Named
@RequestScoped
public class ContactView {

    @Inject
    private MentoringWork work;

    @Inject
    private TaskInHand task;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private Long planned;
    private LocalDateTime at;

    @Size(max = 200)
    private String topic;

    @Min(1)
    @Max(1440)
    private Integer minutes = 30;

    private Mood mood = Mood.CALM;

    @Size(max = 500)
    private String nextStep;

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void prepare() {
        at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        LocalDate today = at.toLocalDate();
        Long asked = parameters.number("contact");
        planned = task.getOpenContacts().stream().filter(one -> asked != null && one.id() == asked).findFirst()
                .or(() -> task.getOpenContacts().stream().min(Comparator.comparing(one -> Math.abs(ChronoUnit.DAYS.between(one.plannedOn(), today)))))
                .map(ContactFacts::id).orElse(null);
    }

    /** Planned meetings of which nothing is written yet, by their days. */
    public List<SelectItem> getOpenMeetings() {
        return task.getOpenContacts().stream().map(one -> new SelectItem(one.id(), one.plannedOn().toString())).toList();
    }

    public String met() {
        if (planned == null) {
            work.metBeyondPlan(task.getId(), topic, minutes, mood, nextStep, at);
        } else {
            work.met(task.getId(), planned, topic, minutes, mood, nextStep, at);
        }
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.met");
    }

    public String missed() {
        work.missed(task.getId(), planned, reason);
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.missed");
    }

    public Long getPlanned() { return planned; }
    public void setPlanned(Long value) { planned = value; }
    public LocalDateTime getAt() { return at; }
    public void setAt(LocalDateTime value) { at = value; }
    public String getTopic() { return topic; }
    public void setTopic(String value) { topic = value; }
    public Integer getMinutes() { return minutes; }
    public void setMinutes(Integer value) { minutes = value; }
    public Mood getMood() { return mood; }
    public void setMood(Mood value) { mood = value; }
    public String getNextStep() { return nextStep; }
    public void setNextStep(String value) { nextStep = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

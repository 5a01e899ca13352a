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
import org.jinlei.cases.domain.correction.MeetingNote;
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
    private MentoringPart part;

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

    @Size(max = 1000)
    private String words;

    @Size(max = 500)
    private String reason;

    private LocalDate to;
    private LocalDate day;

    @Size(max = 200)
    private String plannedTopic;

    private Long companion;

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
        MeetingNote note = new MeetingNote(topic, minutes, mood, words, nextStep, at);
        if (planned == null) {
            work.metBeyondPlan(task.getId(), note);
        } else {
            work.met(task.getId(), planned, note);
        }
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.met");
    }

    public String missed() {
        work.missed(task.getId(), planned, reason);
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.missed");
    }

    public String postpone() {
        work.postpone(task.getId(), planned, to, reason);
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.postponed");
    }

    public String plan() {
        work.plan(task.getId(), day, plannedTopic, companion);
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.planned");
    }

    /** Members of the group, for a meeting that is not the mentor's. */
    public List<SelectItem> getCompanions() {
        return part.getPresent().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
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
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
    public LocalDate getTo() { return to; }
    public void setTo(LocalDate value) { to = value; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate value) { day = value; }
    public String getPlannedTopic() { return plannedTopic; }
    public void setPlannedTopic(String value) { plannedTopic = value; }
    public Long getCompanion() { return companion; }
    public void setCompanion(Long value) { companion = value; }
}

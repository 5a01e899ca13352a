package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.cases.domain.correction.MeetingNote;
import org.jinlei.cases.domain.correction.Mood;
import org.jinlei.cases.domain.correction.SittingChild;
import org.jinlei.cases.domain.correction.SittingVoice;
import org.jinlei.cases.domain.correction.SittingWork;
import org.jinlei.platform.web.Redirect;

/** Several children met in one sitting: what is common once, each child's mood and words apart. */
@Named
@RequestScoped
public class SittingView {

    @Inject
    private SittingWork work;

    @Inject
    private TaskInHand task;

    @Inject
    private Clock clock;

    private List<SittingChild> children;
    private final Map<Long, Voice> voices = new HashMap<>();
    private LocalDateTime at;

    @Size(max = 200)
    private String topic;

    @Min(1)
    @Max(1440)
    private Integer minutes = 30;

    @Size(max = 500)
    private String nextStep;

    /** What is typed about one child. */
    public static class Voice {

        private boolean present;
        private Mood mood = Mood.CALM;

        @Size(max = 1000)
        private String words;

        public boolean isPresent() { return present; }
        public void setPresent(boolean value) { present = value; }
        public Mood getMood() { return mood; }
        public void setMood(Mood value) { mood = value; }
        public String getWords() { return words; }
        public void setWords(String value) { words = value; }
    }

    @PostConstruct
    void prepare() {
        at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    public List<SittingChild> getChildren() {
        if (children == null) {
            children = work.children(task.getId());
            children.forEach(child -> voice(child.taskId()).setPresent(child.tie() != SittingChild.Tie.SAME_MENTOR));
        }
        return children;
    }

    /** What is typed about the child of a task. */
    public Voice voice(Long taskId) {
        return voices.computeIfAbsent(taskId, id -> new Voice());
    }

    public String save() {
        work.sit(getChildren().stream().filter(child -> voice(child.taskId()).isPresent())
                .map(child -> new SittingVoice(child.taskId(), voice(child.taskId()).getMood(), voice(child.taskId()).getWords())).toList(),
                new MeetingNote(topic, minutes, null, null, nextStep, at));
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.sat");
    }

    public LocalDateTime getAt() { return at; }
    public void setAt(LocalDateTime value) { at = value; }
    public String getTopic() { return topic; }
    public void setTopic(String value) { topic = value; }
    public Integer getMinutes() { return minutes; }
    public void setMinutes(Integer value) { minutes = value; }
    public String getNextStep() { return nextStep; }
    public void setNextStep(String value) { nextStep = value; }
}

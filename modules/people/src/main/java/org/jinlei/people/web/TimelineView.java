package org.jinlei.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.domain.PersonCourse;
import org.jinlei.people.domain.PersonTimeline;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;

/** The timeline of one person. */
@Named("personTimeline")
@RequestScoped
public class TimelineView {

    @Inject
    private PersonTimeline timeline;

    @Inject
    private Parameters parameters;

    private PersonCourse course;

    @PostConstruct
    void prepare() {
        course = timeline.page(parameters.id(), parameters.dateTime("before"));
    }

    public PersonCourse getCourse() {
        return course;
    }

    public List<PersonEvent> getEvents() {
        return course.events();
    }

    /** When: of what is known by its day only, the day. */
    public String when(PersonEvent event) {
        return Labels.text(event.at().toLocalTime().equals(LocalTime.MIDNIGHT) ? event.at().toLocalDate() : event.at());
    }

    /** What happened, in the words of the module that tells it. */
    public String text(PersonEvent event) {
        String what = Messages.text(event.module(), event.key());
        return event.detail() == null ? what : Messages.text("people", "timeline.detail", what, Labels.text(event.detail()));
    }
}

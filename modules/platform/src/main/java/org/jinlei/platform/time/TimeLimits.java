package org.jinlei.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.time.domain.Clocks;

/**
 * The clocks of other modules' records (rules 4, 5 and 27): begun and ended by the module's use cases, within their transaction and after
 * they have asked for the record. A record has one running clock of a kind. Whenever a last moment moves, {@link TimeLimitMoved} is raised.
 */
@ApplicationScoped
public class TimeLimits {

    @Inject
    private Clocks clocks;

    /** The terms in force on the day of an event. */
    public TimeLimitRule rule(LimitKind kind, LocalDate event) {
        return clocks.rule(kind, event);
    }

    /** Begins a clock at the event; one that runs already goes on. */
    public void begin(LimitKind kind, String subjectKind, long subjectId, LocalDateTime event) {
        clocks.begin(kind, subjectKind, subjectId, event);
    }

    /**
     * The clock as its record tells it now: begun when it is new, counted anew when the event had been written down wrongly, ended when it
     * is written down when it was done.
     *
     * @param done when what it is for was done, or null while it is to be done
     */
    public TimeLimitFacts follow(LimitKind kind, String subjectKind, long subjectId, LocalDateTime event, LocalDateTime done) {
        return clocks.follow(kind, subjectKind, subjectId, event, done);
    }

    /** The record turned out to have no such clock. */
    public void drop(LimitKind kind, String subjectKind, long subjectId) {
        clocks.drop(kind, subjectKind, subjectId);
    }

    /** The last day of a limit that nobody has to keep but that people are told: until when a decision may be challenged. */
    public LocalDate lastDay(LimitKind kind, LocalDate event) {
        return clocks.rule(kind, event).terms().lastMoment(event.atStartOfDay(), clocks.calendar()).toLocalDate();
    }

    /** What the clock was for is done; without such a clock nothing happens. */
    public void end(LimitKind kind, String subjectKind, long subjectId) {
        clocks.end(kind, subjectKind, subjectId);
    }

    /** Ends every clock of a record. */
    public void endAll(String subjectKind, long subjectId) {
        clocks.endAll(subjectKind, subjectId);
    }

    /** The clocks of a record, those that ended included. */
    public List<TimeLimitFacts> of(String subjectKind, long subjectId) {
        return clocks.of(subjectKind, subjectId);
    }

    /**
     * Stops a clock from a day on.
     *
     * @throws org.jinlei.platform.rules.BrokenRule if it is of hours, stands still already, or the day lies outside it
     */
    public void pause(LimitKind kind, String subjectKind, long subjectId, LocalDate from, String reason) {
        clocks.pause(kind, subjectKind, subjectId, from, reason);
    }

    /** Lets a clock go on after its last day of standing still. */
    public void resume(LimitKind kind, String subjectKind, long subjectId, LocalDate until) {
        clocks.resume(kind, subjectKind, subjectId, until);
    }

    /** Asks for an extension, which somebody else decides. */
    public void askExtension(LimitKind kind, String subjectKind, long subjectId, String reason) {
        clocks.askExtension(kind, subjectKind, subjectId, reason);
    }

    /** Grants or refuses the extension that waits; nobody decides their own. */
    public void decideExtension(LimitKind kind, String subjectKind, long subjectId, boolean granted) {
        clocks.decideExtension(kind, subjectKind, subjectId, granted);
    }
}

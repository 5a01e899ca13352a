package org.jinlei.platform.time.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.Pause;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimitMoved;
import org.jinlei.platform.time.TimeLimitRule;
import org.jinlei.platform.time.WorkCalendar;

/** The clocks of records. Called within the transaction of a use case; see {@link org.jinlei.platform.time.TimeLimits}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Clocks {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StandIns standIns;

    @Inject
    private Event<TimeLimitMoved> moved;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public WorkCalendar calendar() {
        return WorkCalendar.of(days());
    }

    List<AdjustedDay> days() {
        return em.createQuery("select d from WorkDay d order by d.day", WorkDay.class).getResultStream().map(WorkDay::facts).toList();
    }

    /** The version in force on the day of the event; before the first version the first one counts. */
    RuleVersion version(LimitKind kind, LocalDate event) {
        return em.createQuery("select r from RuleVersion r where r.kind = :kind order by case when r.validFrom <= :event then 0 else 1 end, "
                + "case when r.validFrom <= :event then r.validFrom end desc, r.validFrom", RuleVersion.class)
                .setParameter("kind", kind).setParameter("event", event).setMaxResults(1).getSingleResult();
    }

    public TimeLimitRule rule(LimitKind kind, LocalDate event) {
        return version(kind, event).facts();
    }

    public void begin(LimitKind kind, String subjectKind, long subjectId, LocalDateTime at) {
        if (running(kind, subjectKind, subjectId).isEmpty()) {
            em.persist(new TimeLimit(version(kind, at.toLocalDate()), subjectKind, subjectId, at, calendar(), amber(at.toLocalDate())));
        }
    }

    public TimeLimitFacts follow(LimitKind kind, String subjectKind, long subjectId, LocalDateTime event, LocalDateTime done) {
        List<TimeLimit> known = all(kind, subjectKind, subjectId);
        int amber = amber(event.toLocalDate());
        TimeLimit limit = known.isEmpty() ? new TimeLimit(version(kind, event.toLocalDate()), subjectKind, subjectId, event, calendar(), amber) : known.get(0);
        if (known.isEmpty()) {
            em.persist(limit);
        } else if (!limit.beganAt().equals(event)) {
            limit.correct(version(kind, event.toLocalDate()), event, calendar(), amber);
        }
        limit.done(done, access.userId());
        return limit.facts(List.of());
    }

    public void drop(LimitKind kind, String subjectKind, long subjectId) {
        all(kind, subjectKind, subjectId).forEach(em::remove);
    }

    public void end(LimitKind kind, String subjectKind, long subjectId) {
        running(kind, subjectKind, subjectId).forEach(limit -> limit.end(access.userId(), now()));
    }

    public void endAll(String subjectKind, long subjectId) {
        em.createQuery("select l from TimeLimit l where l.subjectKind = :subject and l.running = :id", TimeLimit.class)
                .setParameter("subject", subjectKind).setParameter("id", subjectId).getResultList().forEach(limit -> limit.end(access.userId(), now()));
    }

    public List<TimeLimitFacts> of(String subjectKind, long subjectId) {
        List<TimeLimit> limits = em.createQuery("select l from TimeLimit l join fetch l.rule where l.subjectKind = :subject and l.subjectId = :id order by l.id",
                TimeLimit.class).setParameter("subject", subjectKind).setParameter("id", subjectId).getResultList();
        Map<Long, List<TimeLimitStep>> steps = steps(limits.stream().map(TimeLimit::id).toList());
        return limits.stream().map(limit -> limit.facts(steps.getOrDefault(limit.id(), List.of()).stream().map(TimeLimitStep::facts).toList())).toList();
    }

    public void pause(LimitKind kind, String subjectKind, long subjectId, LocalDate from, String reason) {
        TimeLimit limit = one(kind, subjectKind, subjectId);
        if (!limit.isPausable()) {
            throw new BrokenRule(TimeRule.LIMIT_CANNOT_BE_PAUSED);
        }
        if (open(limit, true) != null) {
            throw new BrokenRule(TimeRule.LIMIT_STANDS_STILL_ALREADY);
        }
        if (from == null || from.isBefore(limit.beganAt().toLocalDate()) || from.isAfter(today()) || from.atStartOfDay().isAfter(limit.dueAt())) {
            throw new BrokenRule(TimeRule.PAUSE_LIES_WITHIN_THE_LIMIT);
        }
        em.persist(TimeLimitStep.pause(limit.id(), from, given(reason), access.userId(), now()));
        recount(limit);
    }

    public void resume(LimitKind kind, String subjectKind, long subjectId, LocalDate until) {
        TimeLimit limit = one(kind, subjectKind, subjectId);
        TimeLimitStep pause = open(limit, true);
        if (pause == null) {
            throw new BrokenRule(TimeRule.LIMIT_RUNS_ALREADY);
        }
        if (until == null || until.isBefore(pause.from()) || until.isAfter(today())) {
            throw new BrokenRule(TimeRule.PAUSE_LIES_WITHIN_THE_LIMIT);
        }
        pause.resume(until, access.userId(), now());
        recount(limit);
    }

    public void askExtension(LimitKind kind, String subjectKind, long subjectId, String reason) {
        TimeLimit limit = one(kind, subjectKind, subjectId);
        if (!limit.mayBeExtended()) {
            throw new BrokenRule(TimeRule.LIMIT_CANNOT_BE_EXTENDED_AGAIN);
        }
        if (open(limit, false) != null) {
            throw new BrokenRule(TimeRule.EXTENSION_WAITS_FOR_ITS_DECISION);
        }
        if (now().isAfter(limit.dueAt()) && open(limit, true) == null) {
            throw new BrokenRule(TimeRule.EXTENSION_IS_ASKED_BEFORE_THE_LIMIT_IS_OVER);
        }
        em.persist(TimeLimitStep.extension(limit.id(), given(reason), access.userId(), now()));
        em.flush();
        tell(limit);
    }

    public void decideExtension(LimitKind kind, String subjectKind, long subjectId, boolean granted) {
        TimeLimit limit = one(kind, subjectKind, subjectId);
        TimeLimitStep extension = open(limit, false);
        if (extension == null) {
            throw new NotThere();
        }
        if (standIns.actsFor(extension.askedBy())) {
            throw new BrokenRule(TimeRule.NOBODY_GRANTS_THEIR_OWN_EXTENSION);
        }
        extension.decide(granted, access.userId(), now());
        if (granted) {
            limit.extend();
        }
        recount(limit);
    }

    /** Pauses of clocks by their numbers. */
    Map<Long, List<TimeLimitStep>> steps(Collection<Long> limits) {
        return limits.isEmpty() ? Map.of() : em.createQuery("select s from TimeLimitStep s where s.limitId in :ids order by s.id", TimeLimitStep.class)
                .setParameter("ids", limits).getResultStream().collect(Collectors.groupingBy(TimeLimitStep::limitId));
    }

    static List<Pause> pauses(List<TimeLimitStep> steps) {
        return steps.stream().filter(TimeLimitStep::isPause).map(TimeLimitStep::pause).toList();
    }

    void tell(TimeLimit limit) {
        moved.fire(new TimeLimitMoved(limit.kind(), limit.subjectKind(), limit.subjectId(), limit.dueAt()));
    }

    private void recount(TimeLimit limit) {
        em.flush();
        limit.count(calendar(), pauses(steps(List.of(limit.id())).getOrDefault(limit.id(), List.of())), today(), amber(limit.beganAt().toLocalDate()));
        tell(limit);
    }

    /** After how many per cent of its time a clock shows amber that began on this day. */
    int amber(LocalDate event) {
        return settings.number(PlatformSettings.AMBER, event);
    }

    private TimeLimitStep open(TimeLimit limit, boolean pause) {
        return steps(List.of(limit.id())).getOrDefault(limit.id(), List.of()).stream().filter(step -> step.isOpen() && step.isPause() == pause).findFirst()
                .orElse(null);
    }

    private TimeLimit one(LimitKind kind, String subjectKind, long subjectId) {
        return running(kind, subjectKind, subjectId).stream().findFirst().orElseThrow(NotThere::new);
    }

    private List<TimeLimit> running(LimitKind kind, String subjectKind, long subjectId) {
        return em.createQuery("select l from TimeLimit l where l.kind = :kind and l.subjectKind = :subject and l.running = :id", TimeLimit.class)
                .setParameter("kind", kind).setParameter("subject", subjectKind).setParameter("id", subjectId).getResultList();
    }

    private List<TimeLimit> all(LimitKind kind, String subjectKind, long subjectId) {
        return em.createQuery("select l from TimeLimit l where l.kind = :kind and l.subjectKind = :subject and l.subjectId = :id order by l.id desc", TimeLimit.class)
                .setParameter("kind", kind).setParameter("subject", subjectKind).setParameter("id", subjectId).getResultList();
    }

    private static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(TimeRule.STEP_NEEDS_A_REASON);
        }
        return reason.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

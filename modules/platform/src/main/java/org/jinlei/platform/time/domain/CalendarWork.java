package org.jinlei.platform.time.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.WorkCalendar;

/** The work calendar: read by everybody, replaced year by year by an administrator, who sees first which clocks it moves. */
@ApplicationScoped
@Transactional
public class CalendarWork {

    private static final int BATCH = 500;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    /** The days of a year that are not ordinary. */
    @UseCase(Permission.LOGGED_IN)
    public List<AdjustedDay> year(int year) {
        return clocks.days().stream().filter(day -> day.date().getYear() == year).toList();
    }

    /** What a file would change; changes nothing. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public CalendarPreview preview(String text) {
        return compare(CalendarFile.read(text));
    }

    /**
     * Takes the file over and counts every running clock anew.
     *
     * @param seen mark of the preview; refused when anything has changed since
     */
    @UseCase(PlatformPermissions.PARAMETERS)
    public int apply(String text, String seen) {
        CalendarFile file = CalendarFile.read(text);
        if (!file.faults().isEmpty()) {
            throw new BrokenRule(TimeRule.CALENDAR_FILE_HAS_FAULTS, file.faults().size());
        }
        CalendarPreview preview = compare(file);
        if (!preview.seen().equals(seen)) {
            throw new BrokenRule(TimeRule.CALENDAR_CHANGED_SINCE_THE_PREVIEW);
        }
        file.years().forEach(year -> em.createQuery("select d from WorkDay d where d.day between :from and :until", WorkDay.class)
                .setParameter("from", LocalDate.of(year, 1, 1)).setParameter("until", LocalDate.of(year, 12, 31)).getResultList().forEach(em::remove));
        em.flush();
        file.days().forEach(day -> em.persist(new WorkDay(day, access.userId(), now())));
        em.flush();
        audit.detail("calendar " + file.years() + " +" + preview.added().size() + " -" + preview.removed().size() + " moved " + preview.count());
        WorkCalendar calendar = WorkCalendar.of(clocks.days());
        Map<LocalDate, Integer> amber = new HashMap<>();
        forRunning((limit, steps) -> {
            if (limit.count(calendar, Clocks.pauses(steps), LocalDate.now(clock), amber.computeIfAbsent(limit.beganAt().toLocalDate(), clocks::amber))) {
                clocks.tell(limit);
            }
        });
        return preview.count();
    }

    private CalendarPreview compare(CalendarFile file) {
        List<AdjustedDay> known = clocks.days();
        Predicate<AdjustedDay> replaced = day -> file.years().contains(day.date().getYear());
        List<AdjustedDay> added = file.days().stream().filter(day -> known.stream().noneMatch(one -> one.date().equals(day.date()) && one.kind() == day.kind())).toList();
        List<AdjustedDay> removed = known.stream().filter(replaced).filter(day -> file.days().stream().noneMatch(one -> one.date().equals(day.date()))).toList();
        List<AdjustedDay> all = new ArrayList<>(known.stream().filter(replaced.negate()).toList());
        all.addAll(file.days());
        WorkCalendar calendar = WorkCalendar.of(all);
        List<CalendarPreview.Move> moved = new ArrayList<>();
        int[] count = {0};
        forRunning((limit, steps) -> {
            LocalDateTime after = limit.counted(calendar, Clocks.pauses(steps), LocalDate.now(clock));
            if (!after.equals(limit.dueAt()) && count[0]++ < CalendarPreview.SHOWN) {
                moved.add(new CalendarPreview.Move(limit.kind(), limit.beganAt(), limit.dueAt(), after));
            }
        });
        String seen = file.days().hashCode() + "/" + known.hashCode() + "/" + count[0];
        return new CalendarPreview(file.years(), added, removed, file.faults(), moved, count[0], seen);
    }

    private interface Counting {
        void look(TimeLimit limit, List<TimeLimitStep> steps);
    }

    /** Every clock that runs, in batches. */
    private void forRunning(Counting counting) {
        long after = 0;
        List<TimeLimit> batch;
        do {
            batch = em.createQuery("select l from TimeLimit l join fetch l.rule where l.running is not null and l.id > :after order by l.id", TimeLimit.class)
                    .setParameter("after", after).setMaxResults(BATCH).getResultList();
            Map<Long, List<TimeLimitStep>> steps = clocks.steps(batch.stream().map(TimeLimit::id).toList());
            for (TimeLimit limit : batch) {
                counting.look(limit, steps.getOrDefault(limit.id(), List.of()));
                after = limit.id();
            }
        } while (batch.size() == BATCH);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

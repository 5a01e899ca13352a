package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/** Leading a sweep: begun, its places given to people, ended. */
@ApplicationScoped
@Transactional
public class SweepWork {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private SweepDesk desk;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Worklist worklist;

    @Inject
    private Clock clock;

    /** Begins a sweep of the caller's station; answers its number. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public long begin(NewSweep what) {
        long station = organisation.unit(access.caller().unit()).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new);
        requireLeader(what.leader(), station);
        Sweep sweep = new Sweep(station, what, access.userId(), now());
        em.persist(sweep);
        em.flush();
        audit.concerns(SweepDesk.SWEEP, sweep.facts().id());
        return sweep.facts().id();
    }

    /** Changes what is written of it; {@code version} is that of the page it was read on. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public void change(long sweepId, NewSweep what, int version) {
        Sweep sweep = desk.visible(sweepId, CasesPermissions.SWEEP_LEAD);
        if (sweep.facts().version() != version) {
            throw new ChangedMeanwhile(null);
        }
        requireLeader(what.leader(), sweep.facts().stationId());
        sweep.write(what);
    }

    private void requireLeader(long leader, long station) {
        if (leaders(station).stream().noneMatch(one -> one.id() == leader)) {
            throw new BrokenRule(SweepRule.SWEEP_IS_DONE_BY_WHO_MAY);
        }
    }

    private List<UserSummary> leaders(long station) {
        return users.holding(CasesPermissions.SWEEP_WORK, station);
    }

    /** Who can lead a sweep, and under whom an auxiliary can go, at the caller's station. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public List<UserSummary> leaders() {
        return leaders(organisation.unit(access.caller().unit()).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new));
    }

    /** Who can be sent to places of a sweep: everybody of the station who may enter what they find. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public List<UserSummary> people(long sweepId) {
        return sweepers(desk.visible(sweepId, CasesPermissions.SWEEP_LEAD).facts().stationId());
    }

    private List<UserSummary> sweepers(long station) {
        return users.holding(CasesPermissions.SWEEP_ENTRY, station);
    }

    /** Gives places to a person; answers how many were new. A place may be covered by several people. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public int assign(long sweepId, List<Long> units, long user, Long supervisor) {
        Sweep sweep = desk.visible(sweepId, CasesPermissions.SWEEP_LEAD);
        sweep.requireRunning();
        SweepFacts facts = sweep.facts();
        if (sweepers(facts.stationId()).stream().noneMatch(one -> one.id() == user)) {
            throw new BrokenRule(SweepRule.SWEEP_IS_DONE_BY_WHO_MAY);
        }
        boolean named = supervisor != null && leaders(facts.stationId()).stream().anyMatch(one -> one.id() == supervisor);
        if (users.has(user, Role.AUXILIARY_OFFICER) ? !named : supervisor != null && !named) {
            throw new BrokenRule(SweepRule.AUXILIARY_SWEEPS_UNDER_A_NAMED_OFFICER);
        }
        int given = 0;
        for (Long unit : units) {
            requirePlace(unit, facts.stationId());
            if (open(sweepId, unit, user).isEmpty()) {
                SweepAssignment assignment = new SweepAssignment(sweepId, unit, user, supervisor, access.userId(), now());
                em.persist(assignment);
                em.flush();
                worklist.settle(subject(assignment, facts), List.of(Step.of("cases.sweepPlace", CasesPermissions.SWEEP_ENTRY, user,
                        "/cases/sweeps/visit?id=" + assignment.id()).due(facts.endsOn().atTime(LAST_OF_DAY), facts.endsOn().minusDays(2).atStartOfDay())));
                given++;
            }
        }
        if (given == 0) {
            throw new BrokenRule(SweepRule.PLACE_IS_ASSIGNED_ALREADY);
        }
        return given;
    }

    private List<SweepAssignment> open(long sweepId, long unit, long user) {
        return em.createQuery("select a from SweepAssignment a where a.sweepId = :sweep and a.unitId = :unit and a.openUser = :user", SweepAssignment.class)
                .setParameter("sweep", sweepId).setParameter("unit", unit).setParameter("user", user).getResultList();
    }

    private void requirePlace(Long unit, long station) {
        UnitSummary place = organisation.unit(unit).orElse(null);
        if (place == null || place.kind() != UnitKind.VILLAGE && place.kind() != UnitKind.GRID || place.station() == null || place.station() != station) {
            throw new BrokenRule(SweepRule.PLACE_IS_NO_VILLAGE_OR_GRID_OF_THE_STATION);
        }
    }

    /** Takes a place from a person; what they entered stays. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public void withdraw(long sweepId, long assignmentId) {
        Sweep sweep = desk.visible(sweepId, CasesPermissions.SWEEP_LEAD);
        SweepAssignment assignment = em.find(SweepAssignment.class, assignmentId);
        if (assignment == null || assignment.sweepId() != sweepId) {
            throw new NotThere();
        }
        assignment.withdraw(now());
        worklist.settle(subject(assignment, sweep.facts()), List.of());
    }

    /** Ends the sweep once every minor found has an officer. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public void end(long sweepId, String summary) {
        Sweep sweep = desk.visible(sweepId, CasesPermissions.SWEEP_LEAD);
        long waiting = em.createQuery("select count(m) from FoundMinor m where m.sweepId = :sweep and m.sealed = false and m.status = :noted", Long.class)
                .setParameter("sweep", sweepId).setParameter("noted", FindStatus.NOTED).getSingleResult();
        sweep.end(summary, waiting, now());
        em.createQuery("select a from SweepAssignment a where a.sweepId = :sweep and a.openUser is not null", SweepAssignment.class).setParameter("sweep", sweepId)
                .getResultList().forEach(assignment -> {
                    assignment.withdraw(now());
                    worklist.settle(subject(assignment, sweep.facts()), List.of());
                });
    }

    static Subject subject(SweepAssignment assignment, SweepFacts sweep) {
        return new Subject("SweepAssignment", assignment.id(), sweep.name(), sweep.stationId(), assignment.unitId());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareSettings;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.attention.AttentionDoor;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.care.CareStations;

/** Where plans and visits are fetched from: plans of one's villages, visits of one's villages for officers, one's own for everybody else. */
@ApplicationScoped
class VisitDesk {

    /** Kind of the visit in the audit trail. */
    static final String VISIT = "HomeVisit";
    /** Kind of the plan in the audit trail. */
    static final String PLAN = "VisitPlan";

    /** Condition on a plan {@code p}: the child's file is opened by approval only. */
    static final String RESTRICTED = "exists (select 1 from welfare_child_file r where r.id = p.file_id and r.restricted = 1)";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CampaignDesk campaigns;

    @Inject
    private PersonDirectory people;

    @Inject
    private CareStations stations;

    @Inject
    private AttentionDoor attention;

    @Inject
    private FileDoor files;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The plan of a child within reach of one's visits, or one that names the caller. */
    VisitPlan plan(long planId) {
        VisitPlan plan = em.find(VisitPlan.class, planId);
        if (plan == null || !access.may(WelfarePermissions.VISITS) || !reaches(plan.facts())) {
            throw new NotThere();
        }
        audit.concerns(PLAN, planId);
        return plan;
    }

    /** Whether the caller goes there: named in the plan, or within the own villages. */
    boolean reaches(PlanFacts plan) {
        Long me = access.userId();
        return (me.equals(plan.visitor()) || me.equals(plan.companion())) && worksAt(plan.stationId())
                || access.scope(WelfarePermissions.VISITS).covers(plan.stationId(), plan.unitId()) && (knowsRestricted() || !isRestricted(plan.fileId()));
    }

    /** Whoever is named in a plan or wrote a visit down keeps it while they visit for that station, and not after a transfer (rule 39). */
    private boolean worksAt(long station) {
        return stations.of(WelfarePermissions.VISITS).covers(station, null);
    }

    /** The same as a condition on a table. */
    String ofOwnStations(String alias) {
        return " and " + stations.condition(WelfarePermissions.VISITS, alias + ".station_id");
    }

    /** Whether the caller knows which files are opened by approval only. Who merely goes from door to door does not, and misses no such child (rule 40). */
    boolean knowsRestricted() {
        return access.may(WelfarePermissions.FILES);
    }

    private boolean isRestricted(long fileId) {
        return !em.createNativeQuery("select p.id from welfare_visit_plan p where p.file_id = :file and " + RESTRICTED, Long.class).setParameter("file", fileId)
                .getResultList().isEmpty();
    }

    /** The plan of a file that the caller has got at, begun now where there is none. */
    VisitPlan planOf(ChildFileFacts file) {
        VisitPlan plan = find(file.id()).orElseGet(() -> {
            VisitPlan begun = new VisitPlan(file, rhythm(file.id()), today());
            em.persist(begun);
            em.flush();
            settle(begun);
            return begun;
        });
        follow(plan, file);
        audit.concerns(PLAN, plan.facts().id());
        return plan;
    }

    /** Plan and visits, what was planned and what a campaign asked for lie where the child's file does: the former village no longer reaches them (rule 39). */
    void follow(VisitPlan plan, ChildFileFacts file) {
        PlanFacts before = plan.facts();
        if (before.stationId() != file.stationId() || !Objects.equals(before.unitId(), file.unitId())) {
            plan.follow(file);
            em.createQuery("update HomeVisit v set v.stationId = :station, v.unitId = :unit where v.fileId = :file").setParameter("station", file.stationId())
                    .setParameter("unit", file.unitId()).setParameter("file", file.id()).executeUpdate();
            for (String line : List.of("PlannedVisit", "CampaignChild")) {
                em.createQuery("update " + line + " l set l.stationId = :station, l.unitId = :unit where l.planId = :plan").setParameter("station", file.stationId())
                        .setParameter("unit", file.unitId()).setParameter("plan", before.id()).executeUpdate();
            }
        }
    }

    /** The plan of a file, whoever may read it. */
    Optional<VisitPlan> find(long fileId) {
        return em.createQuery("select p from VisitPlan p where p.fileId = :file", VisitPlan.class).setParameter("file", fileId).getResultStream().findFirst();
    }

    /** A visit of one's villages for officers, or one that the caller wrote or made. */
    HomeVisit visit(long visitId) {
        HomeVisit visit = em.find(HomeVisit.class, visitId);
        if (visit == null || !access.may(WelfarePermissions.VISITS) || !isOwn(visit.facts()) && !officerReaches(visit.facts())) {
            throw new NotThere();
        }
        audit.concerns(VISIT, visitId);
        return visit;
    }

    /** Whether the caller wrote it down. */
    boolean isOwn(VisitFacts visit) {
        return visit.enteredBy() == access.userId() && worksAt(visit.stationId());
    }

    private boolean officerReaches(VisitFacts visit) {
        return access.may(WelfarePermissions.FILES) && access.scope(WelfarePermissions.FILES).covers(visit.stationId(), visit.unitId());
    }

    /** Whether the caller may withdraw a visit: one's own, or as somebody who works for the whole station and has opened the child's file. */
    boolean isWithdrawable(VisitFacts visit) {
        return !visit.isWithdrawn() && (isOwn(visit) || access.may(WelfarePermissions.WORK)
                && access.scope(WelfarePermissions.WORK).covers(visit.stationId(), null) && isOpen(visit));
    }

    /** Whether the caller may read what was written: one's own always, others' once the child's file was opened with a purpose (rule 40). */
    boolean isOpen(VisitFacts visit) {
        return isOwn(visit) || access.may(WelfarePermissions.WORK) && access.scope(WelfarePermissions.WORK).covers(visit.stationId(), visit.unitId())
                && files.isOpen(files.require(visit.fileId(), WelfarePermissions.WORK));
    }

    /**
     * Continues only if the caller may read what was written.
     *
     * @throws BrokenRule when the file was not opened with a purpose
     */
    void requireOpen(VisitFacts visit) {
        if (!isOwn(visit)) {
            files.requireOpen(visit.fileId(), WelfarePermissions.WORK);
        }
    }

    /** What was written about a visit, the first first. */
    List<VersionFacts> versions(long visitId) {
        return em.createQuery("select v from VisitVersion v where v.visitId = :visit order by v.number", VisitVersion.class).setParameter("visit", visitId).getResultStream()
                .map(VisitVersion::facts).toList();
    }

    /** The plan follows what the visits made so far come to. */
    void reckon(VisitPlan plan) {
        em.flush();
        long file = plan.facts().fileId();
        LocalDateTime seen = em.createQuery("select max(v.visitedAt) from HomeVisit v where v.fileId = :file and v.childSeen = true and v.withdrawnAt is null", LocalDateTime.class)
                .setParameter("file", file).getSingleResult();
        LocalDate next = em.createQuery("select v from HomeVisit v where v.fileId = :file and v.withdrawnAt is null order by v.visitedAt desc, v.id desc", HomeVisit.class)
                .setParameter("file", file).setMaxResults(1).getResultStream().findFirst().map(one -> one.facts().nextOn()).orElse(null);
        plan.visited(seen == null ? null : seen.toLocalDate(), next);
        settle(plan);
    }

    /** What was planned and what was done of it follow a visit that was written down, corrected or withdrawn. */
    void count(VisitPlan plan, VisitFacts visit) {
        em.flush();
        Optional<PlannedVisit> counted = em.createQuery("select d from PlannedVisit d where d.visitId = :visit", PlannedVisit.class).setParameter("visit", visit.id())
                .getResultStream().findFirst();
        if (!visit.isMet()) {
            counted.ifPresent(em::remove);
        } else if (counted.isPresent()) {
            counted.get().seen(visit);
        } else {
            em.persist(new PlannedVisit(plan.facts().id(), visit));
        }
        campaigns.follow(plan, visit);
        reckon(plan);
    }

    /** The next visit of a plan is planned for the day on which it is due; for an ended plan none is. Campaigns follow who goes there. */
    void settle(VisitPlan plan) {
        campaigns.followVisitor(plan);
        Optional<PlannedVisit> next = em.createQuery("select d from PlannedVisit d where d.planId = :plan and d.visitId is null", PlannedVisit.class)
                .setParameter("plan", plan.facts().id()).getResultStream().findFirst();
        if (!plan.isActive()) {
            next.ifPresent(em::remove);
        } else if (next.isPresent()) {
            next.get().follow(plan.facts());
        } else {
            em.persist(new PlannedVisit(plan.facts()));
        }
    }

    /** The child with its name, for a record that the caller has got at. */
    PersonSummary child(long personId) {
        return people.known(List.of(personId)).values().stream().findFirst().orElseThrow(NotThere::new);
    }

    /** Days from one visit to the next by the level of attention that holds, or the plainest where nobody decided on one. */
    int rhythm(long fileId) {
        AttentionLevel level = attention.rhythm(List.of(fileId)).get(fileId);
        return settings.number(level == null ? WelfareSettings.VISIT_PLAIN : switch (level) {
            case ORDINARY -> WelfareSettings.VISIT_ORDINARY;
            case RAISED -> WelfareSettings.VISIT_RAISED;
            case URGENT -> WelfareSettings.VISIT_URGENT;
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

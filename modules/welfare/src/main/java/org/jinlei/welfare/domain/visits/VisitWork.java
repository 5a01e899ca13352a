package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseDirectory;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.VisitWithdrawn;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareReferral;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;

/** Visits written down, mostly on a phone or from paper, and corrected by a further version. */
@ApplicationScoped
@Transactional
public class VisitWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private VisitDesk desk;

    @Inject
    private VisitCrew crew;

    @Inject
    private FileDoor files;

    @Inject
    private FileDesk fileDesk;

    @Inject
    private PersonDirectory people;

    @Inject
    private CaseDirectory cases;

    @Inject
    private UserDirectory users;

    @Inject
    private Event<WelfareReferral> referrals;

    @Inject
    private Event<VisitWithdrawn> withdrawals;

    @Inject
    private Clock clock;

    /** The child of the caller's reach who is about to be visited and has no plan yet. */
    @UseCase(WelfarePermissions.VISITS)
    public PersonSummary chosen(long personId) {
        PersonSummary child = people.find(personId).orElseThrow(NotThere::new);
        if (!access.scope(WelfarePermissions.VISITS).covers(child.stationId(), child.unitId())) {
            throw new NotThere();
        }
        return child;
    }

    /** Those who may have gone to a child of this station. */
    @UseCase(WelfarePermissions.VISITS)
    public List<UserSummary> visitors(long station) {
        return crew.visitors(station);
    }

    /** Officers of the station under whom auxiliaries go. */
    @UseCase(WelfarePermissions.VISITS)
    public List<UserSummary> officers(long station) {
        return crew.officers(station);
    }

    /** Writes a visit down; answers its number. */
    @UseCase(WelfarePermissions.VISITS)
    public long record(long planId, NewVisit what) {
        return write(desk.plan(planId), what);
    }

    /** Writes a visit down to a child that had no plan: its file and its plan begin with it. */
    @UseCase(WelfarePermissions.VISITS)
    public long recordFor(long personId, NewVisit what) {
        return write(desk.planOf(files.opened(personId, WelfarePermissions.VISITS)), what);
    }

    private long write(VisitPlan plan, NewVisit what) {
        if (!plan.isActive()) {
            throw new BrokenRule(VisitRule.VISIT_OF_AN_OPEN_FILE);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        what.requireComplete(now);
        crew.require(plan.facts().stationId(), what);
        HomeVisit visit = new HomeVisit(plan.facts(), what, access.userId(), now);
        em.persist(visit);
        em.flush();
        long id = visit.facts().id();
        em.persist(new VisitVersion(id, 1, what, null, access.userId(), now));
        audit.concerns(VisitDesk.VISIT, id);
        desk.count(plan, visit.facts());
        refer(visit, what, now);
        fileDesk.settle(plan.facts().fileId());
        return id;
    }

    /**
     * Writes a further version of a visit; {@code version} is that of the page it was read on.
     *
     * @throws ChangedMeanwhile when somebody else corrected it meanwhile
     */
    @UseCase(WelfarePermissions.VISITS)
    public void correct(long visitId, NewVisit what, String reason, int version) {
        HomeVisit visit = desk.visit(visitId);
        desk.requireOpen(visit.facts());
        requireVersion(visit, version);
        LocalDateTime now = LocalDateTime.now(clock);
        what.requireComplete(now);
        crew.require(visit.facts().stationId(), what);
        int number = visit.take(what);
        em.persist(new VisitVersion(visitId, number, what, reason, access.userId(), now));
        desk.find(visit.facts().fileId()).ifPresent(plan -> desk.count(plan, visit.facts()));
        refer(visit, what, now);
        fileDesk.settle(visit.facts().fileId());
    }

    /**
     * Takes a visit back that was written into the wrong child's file: it stays to be read and counts nowhere. What it handed on stays reported, and who
     * handles that is told; {@code version} is that of the page it was read on.
     *
     * @throws ChangedMeanwhile when somebody corrected it meanwhile
     */
    @UseCase(WelfarePermissions.VISITS)
    public void withdraw(long visitId, String reason, int version) {
        HomeVisit visit = desk.visit(visitId);
        visit.requireCounting();
        if (!desk.isWithdrawable(visit.facts())) {
            throw new NotThere();
        }
        requireVersion(visit, version);
        LocalDateTime now = LocalDateTime.now(clock);
        visit.withdraw(reason, access.userId(), now);
        desk.find(visit.facts().fileId()).ifPresent(plan -> desk.count(plan, visit.facts()));
        if (visit.facts().referredAt() != null) {
            withdrawals.fire(new VisitWithdrawn(visitId, now));
        }
        fileDesk.settle(visit.facts().fileId());
    }

    private void requireVersion(HomeVisit visit, int version) {
        if (visit.facts().version() != version) {
            VersionFacts last = last(visit.facts().id());
            throw new ChangedMeanwhile(users.name(last.writtenBy()), last.writtenAt());
        }
    }

    private VersionFacts last(long visitId) {
        List<VersionFacts> versions = desk.versions(visitId);
        return versions.get(versions.size() - 1);
    }

    /** One of the nine situations is reported at once: in the same transaction it is certain that it will be. */
    private void refer(HomeVisit visit, NewVisit what, LocalDateTime now) {
        if (!what.situations().isEmpty() && (visit.refer(now) || tellsMore(visit.facts(), what))) {
            em.flush();
            VisitFacts facts = visit.facts();
            referrals.fire(new WelfareReferral(ReferralOrigin.VISIT, facts.id(), facts.personId(), facts.stationId(), facts.unitId(), access.userId(),
                    unitKind(), facts.visitedAt(), now, what.situations()));
        }
    }

    /** Whether a correction names a situation that no earlier version did. */
    private boolean tellsMore(VisitFacts visit, NewVisit what) {
        return !desk.versions(visit.id()).stream().filter(version -> version.number() < visit.versions()).flatMap(version -> version.said().situations().stream())
                .collect(Collectors.toSet()).containsAll(what.situations());
    }

    /** A grid worker belongs to the village committee, everybody else who visits to the police: each has the duty to report by itself. */
    private ReportingUnitKind unitKind() {
        return users.has(access.userId(), Role.GRID_WORKER) ? ReportingUnitKind.VILLAGE_COMMITTEE : ReportingUnitKind.STATE_ORGAN;
    }

    /** A visit with everything that was written about it, once the child's file is open to the caller; one's own always. */
    @UseCase(WelfarePermissions.VISITS)
    public VisitSheet view(long visitId) {
        VisitFacts visit = desk.visit(visitId).facts();
        return new VisitSheet(visit, desk.child(visit.personId()), desk.isOpen(visit) ? desk.versions(visitId) : List.of(),
                visit.referredAt() == null ? null : cases.receiptOf(ReferralOrigin.VISIT, visitId).orElse(null),
                desk.isWithdrawable(visit));
    }
}

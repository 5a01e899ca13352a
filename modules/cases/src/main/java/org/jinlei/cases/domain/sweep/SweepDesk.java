package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/** Where sweeps and the minors found in them are fetched from: the query carries the scope, whoever answers for a minor reaches them besides. */
@ApplicationScoped
class SweepDesk {

    static final String MINOR = "FoundMinor";
    static final String SWEEP = "Sweep";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StandIns standIns;

    @Inject
    private AuditTrail audit;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private PersonDirectory people;

    @Inject
    private ReportDoor reports;

    @Inject
    private CaseDesk cases;

    @Inject
    private Worklist worklist;

    @Inject
    private Drafts drafts;

    /** A sweep of a station within reach, or of the station to which a village within reach belongs. */
    Sweep visible(long sweepId, String permission) {
        Sweep sweep = em.find(Sweep.class, sweepId);
        if (sweep == null || !stations(permission).contains(sweep.facts().stationId())) {
            throw new NotThere();
        }
        audit.concerns(SWEEP, sweepId);
        return sweep;
    }

    /** The stations whose sweeps the permission reaches. */
    Set<Long> stations(String permission) {
        DataScope scope = access.scope(permission);
        Set<Long> stations = organisation.within(scope, UnitKind.POLICE_STATION).stream().map(one -> one.id()).collect(Collectors.toSet());
        stations.addAll(scope.stations());
        scope.units().forEach(unit -> organisation.unit(unit).filter(one -> one.station() != null).ifPresent(one -> stations.add(one.station())));
        return stations;
    }

    /** A minor found within reach, or one for whom the caller answers; a sealed one is not there. */
    FoundMinor minor(long minorId) {
        FoundMinor minor = em.createQuery("select m from FoundMinor m where m.id = :id and m.sealed = false", FoundMinor.class).setParameter("id", minorId)
                .getResultStream().findFirst().orElseThrow(NotThere::new);
        FindFacts facts = minor.facts();
        boolean answers = facts.officer() != null && standIns.actsFor(facts.officer());
        if (!answers && !access.scope(CasesPermissions.SWEEP_WORK).covers(facts.stationId(), facts.unitId())) {
            throw new NotThere();
        }
        audit.concerns(MINOR, minorId);
        if (answers && facts.officer() != access.userId()) {
            audit.actingFor(facts.officer());
        }
        return minor;
    }

    List<FoundFact> facts(long minorId) {
        return em.createQuery("select f from FoundFact f where f.minorId = :minor order by f.factOn, f.id", FoundFact.class).setParameter("minor", minorId).getResultList();
    }

    /** Puts what is to be done about a minor on the worklists. */
    void settle(FoundMinor minor) {
        em.flush();
        FindFacts facts = minor.facts();
        SweepFacts sweep = em.find(Sweep.class, facts.sweepId()).facts();
        String page = "/cases/sweeps/minor?id=" + facts.id();
        worklist.settle(subject(facts, sweep), switch (facts.status()) {
            case NOTED -> List.of(Step.of("cases.giveFoundMinor", CasesPermissions.SWEEP_WORK, sweep.leader(), page));
            case GIVEN -> List.of(Step.of("cases.receiveFoundMinor", CasesPermissions.SWEEP_WORK, facts.officer(), page));
            case RECEIVED -> List.of(Step.of("cases.settleFoundMinor", CasesPermissions.SWEEP_WORK, facts.officer(), page));
            case SETTLED -> List.of();
        });
    }

    private static Subject subject(FindFacts minor, SweepFacts sweep) {
        return new Subject(MINOR, minor.id(), sweep.name(), minor.stationId(), minor.unitId());
    }

    /**
     * What was found is sealed with the case that followed: those who went on as one of its reports, and for its offenders whatever was
     * found and went on as misconduct. A need for care that somebody still answers for is no part of the case and stays.
     */
    void sealWith(@Observes CaseSealed sealed) {
        long file = sealed.file().value();
        List<Long> origins = reports.sealedWith(file);
        List<FoundMinor> found = new ArrayList<>();
        if (!origins.isEmpty()) {
            found.addAll(em.createQuery("select m from FoundMinor m where m.sealed = false and m.reportId in :reports", FoundMinor.class)
                    .setParameter("reports", origins).getResultList());
        }
        Set<Long> offenders = cases.participants(file).stream().filter(one -> one.role() == ParticipantRole.OFFENDER).map(ParticipantFacts::personId)
                .flatMap(person -> people.identities(person).stream()).collect(Collectors.toSet());
        if (!offenders.isEmpty()) {
            found.addAll(em.createQuery("select m from FoundMinor m where m.sealed = false and m.followUp = :misconduct and m.personId in :persons", FoundMinor.class)
                    .setParameter("misconduct", FollowUp.MISCONDUCT).setParameter("persons", offenders).getResultList());
        }
        found.forEach(minor -> {
            minor.seal();
            FindFacts facts = minor.facts();
            worklist.settle(subject(facts, em.find(Sweep.class, facts.sweepId()).facts()), List.of());
            drafts.forget(MINOR, facts.id());
        });
    }
}

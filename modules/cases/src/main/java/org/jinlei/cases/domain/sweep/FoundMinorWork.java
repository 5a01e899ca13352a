package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jinlei.cases.CareNeedOrigin;
import org.jinlei.cases.CareNeeded;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** What the officers do with a minor at risk who was found: find out who it is, answer for the minor, settle it by what follows. */
@ApplicationScoped
@Transactional
public class FoundMinorWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StandIns standIns;

    @Inject
    private AuditTrail audit;

    @Inject
    private SweepDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private ReportDoor reports;

    @Inject
    private Event<CareNeeded> events;

    @Inject
    private Clock clock;

    /** One minor with the facts. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public FindSheet view(long minorId) {
        FoundMinor minor = desk.minor(minorId);
        FindFacts facts = minor.facts();
        SweepFacts sweep = em.find(Sweep.class, facts.sweepId()).facts();
        List<FoundFact> found = desk.facts(minorId);
        String name = facts.name();
        if (facts.personId() != null) {
            audit.concerns("Person", facts.personId());
            Map<Long, PersonSummary> person = people.known(List.of(facts.personId()));
            name = person.containsKey(facts.personId()) ? person.get(facts.personId()).name() : "";
        }
        return new FindSheet(facts.named(name), sweep.name(), sweep.isRunning(), found.stream().map(FoundFact::facts).toList(), isOwn(facts),
                found.stream().anyMatch(one -> one.fact().isHarm()));
    }

    /** Officers who can answer for a minor. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public List<UserSummary> officers(long minorId) {
        return users.holding(CasesPermissions.SWEEP_WORK, desk.minor(minorId).facts().stationId());
    }

    /** Names the person of the register who the minor is. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public void register(long minorId, long personId) {
        FoundMinor minor = desk.minor(minorId);
        PersonSummary person = people.find(personId).orElseThrow(NotThere::new);
        audit.concerns("Person", personId);
        RiskFact.requireFit(desk.facts(minorId).stream().map(FoundFact::fact).toList(), person.birth().ageOn(minor.facts().foundAt().toLocalDate()));
        minor.register(personId);
    }

    /** The person of the register who is about to be named as the minor. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public PersonSummary chosen(long minorId, long personId) {
        desk.minor(minorId);
        return people.find(personId).orElseThrow(NotThere::new);
    }

    /** Adds facts that an officer found out. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public void addFacts(long minorId, List<NewFact> facts) {
        FoundMinor minor = desk.minor(minorId);
        minor.requireUnsettled();
        if (facts.isEmpty()) {
            throw new BrokenRule(SweepRule.FOUND_MINOR_IS_NAMED_BY_FACTS);
        }
        if (minor.facts().personId() != null) {
            RiskFact.requireFit(facts.stream().map(NewFact::fact).toList(), people.ageOf(minor.facts().personId(), minor.facts().foundAt().toLocalDate()));
        }
        LocalDate today = now().toLocalDate();
        List<FactRow> known = desk.facts(minorId).stream().map(FoundFact::facts).toList();
        facts.stream().filter(fact -> known.stream().noneMatch(one -> one.fact() == fact.fact() && one.source() == fact.source() && one.on().equals(fact.on())))
                .forEach(fact -> em.persist(new FoundFact(minorId, fact, access.userId(), today)));
    }

    /** Gives the minor to an officer, who signs for it. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public void give(long minorId, long officer) {
        FoundMinor minor = desk.minor(minorId);
        if (users.holding(CasesPermissions.SWEEP_WORK, minor.facts().stationId()).stream().noneMatch(one -> one.id() == officer)) {
            throw new BrokenRule(SweepRule.FOUND_MINOR_NEEDS_AN_OFFICER);
        }
        minor.give(officer, access.userId(), now());
        desk.settle(minor);
    }

    /** The officer signs for the minor. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public void receive(long minorId) {
        FoundMinor minor = own(minorId);
        minor.receive(now());
        desk.settle(minor);
    }

    /** Settles it by what follows; misconduct and harm go on as a report that was taken, named by its receipt, a need for care with those who look after children. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public void settle(long minorId, FollowUp what, String receipt, String reason) {
        FoundMinor minor = own(minorId);
        Long report = what.isReport() ? reports.byReceipt(receipt).orElse(null) : null;
        minor.settle(what, report, reason, desk.facts(minorId).stream().map(FoundFact::fact).toList(), access.userId(), now());
        desk.settle(minor);
        if (what == FollowUp.WELFARE) {
            events.fire(new CareNeeded(CareNeedOrigin.SWEEP, minorId, new PersonId(minor.facts().personId()), access.userId(), now()));
        }
    }

    private FoundMinor own(long minorId) {
        FoundMinor minor = desk.minor(minorId);
        if (!isOwn(minor.facts())) {
            throw new NotThere();
        }
        return minor;
    }

    private boolean isOwn(FindFacts minor) {
        return minor.officer() != null && standIns.actsFor(minor.officer());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.Age;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Worklist;

/** What is entered at the door, mostly on a phone: everybody sees their own places and what they entered themselves (rule 42). */
@ApplicationScoped
@Transactional
public class SweepEntryWork {

    private static final String PLACES = "select a.id, a.sweep_id, s.name, s.purpose, s.starts_on, s.ends_on, a.unit_id, a.supervisor, "
            + "(select count(*) from cases_sweep_visit v where v.assignment_id = a.id), (select max(v.visited_at) from cases_sweep_visit v where v.assignment_id = a.id) as last_at "
            + "from cases_sweep_assignment a join cases_sweep s on s.id = a.sweep_id and s.status = 'RUNNING' where ";
    private static final String OWN = PLACES + "a.open_user = :me";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private SweepDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private Worklist worklist;

    @Inject
    private Clock clock;

    /** The caller's places of the sweeps that go on, those without a round first. */
    @UseCase(CasesPermissions.SWEEP_ENTRY)
    public List<OwnPlace> mine() {
        return places(OWN + " order by last_at is not null, s.ends_on, a.id limit 200", null);
    }

    /** One of them with what the caller entered there; who leads the sweep sees the rounds of the place and enters nothing. */
    @UseCase(CasesPermissions.SWEEP_ENTRY)
    public OwnSheet sheet(long assignmentId) {
        OwnPlace own = places(OWN + " and a.id = :id", assignmentId).stream().findFirst().orElse(null);
        OwnPlace place = own == null ? led(assignmentId) : own;
        List<FoundMinor> minors = em.createQuery("select m from FoundMinor m where m.sealed = false and m.foundBy = :me and m.visitId in "
                + "(select v.id from SweepVisit v where v.assignmentId = :assignment) order by m.id desc", FoundMinor.class)
                .setParameter("me", access.userId()).setParameter("assignment", assignmentId).getResultList();
        audit.concerns(SweepDesk.MINOR, minors.stream().map(one -> one.facts().id()).toList());
        Map<Long, PersonSummary> names = people.summaries(minors.stream().map(one -> one.facts().personId()).filter(Objects::nonNull).toList());
        Map<Long, Long> found = minors.stream().collect(Collectors.groupingBy(one -> one.facts().visitId(), Collectors.counting()));
        List<OwnVisit> visits = em.createQuery("select v from SweepVisit v where v.assignmentId = :assignment order by v.visitedAt desc, v.id desc", SweepVisit.class)
                .setParameter("assignment", assignmentId).getResultStream().map(one -> one.facts(found.getOrDefault(one.id(), 0L))).toList();
        return new OwnSheet(place, own != null, visits, minors.stream().map(one -> own(one.facts(), names)).toList());
    }

    /** The person of the register whom the caller is about to note at the door, within their own reach. */
    @UseCase(CasesPermissions.SWEEP_ENTRY)
    public PersonSummary chosen(long personId) {
        return people.find(personId).orElseThrow(NotThere::new);
    }

    private OwnPlace led(long assignmentId) {
        access.require(CasesPermissions.SWEEP_LEAD);
        OwnPlace place = places(PLACES + "a.open_user is not null and a.id = :id", assignmentId).stream().findFirst().orElseThrow(NotThere::new);
        desk.visible(place.sweepId(), CasesPermissions.SWEEP_LEAD);
        return place;
    }

    private OwnFind own(FindFacts minor, Map<Long, PersonSummary> names) {
        PersonSummary person = minor.personId() == null ? null : names.get(minor.personId());
        return new OwnFind(person == null ? minor.name() : person.name(), minor.ageSaid(), minor.about(), minor.foundAt(),
                desk.facts(minor.id()).stream().map(FoundFact::facts).filter(fact -> fact.notedBy() == access.userId()).toList(), minor.status() != FindStatus.NOTED);
    }

    private List<OwnPlace> places(String sql, Long id) {
        Query query = em.createNativeQuery(sql);
        if (sql.contains(":me")) {
            query.setParameter("me", access.userId());
        }
        if (id != null) {
            query.setParameter("id", id);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        return found.stream().map(Row::of).map(row -> new OwnPlace(row.id(), row.number(1), row.text(2), row.text(3), row.date(4), row.date(5), row.number(6), row.number(7),
                row.number(8), row.dateTime(9))).toList();
    }

    /**
     * Writes down a round: nothing was found, or a minor at risk. The place is then done on the worklist.
     *
     * @param households how many were asked, or null
     * @param found      the minor, or null when nothing was found
     */
    @UseCase(CasesPermissions.SWEEP_ENTRY)
    public void visit(long assignmentId, LocalDateTime at, Integer households, String note, NewFind found) {
        SweepAssignment assignment = em.find(SweepAssignment.class, assignmentId);
        if (assignment == null || !assignment.isOpen() || assignment.userId() != access.userId()) {
            throw new NotThere();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Sweep sweep = em.find(Sweep.class, assignment.sweepId());
        sweep.requireRunning();
        sweep.requireWithin(at, now);
        SweepVisit visit = new SweepVisit(assignment, at, households, note, access.userId());
        em.persist(visit);
        em.flush();
        audit.concerns("SweepAssignment", assignmentId);
        if (found != null) {
            note(sweep.facts(), visit, assignment, found, at);
        }
        worklist.settle(SweepWork.subject(assignment, sweep.facts()), List.of());
    }

    private void note(SweepFacts sweep, SweepVisit visit, SweepAssignment place, NewFind found, LocalDateTime at) {
        RiskFact.requireFit(found.facts().stream().map(NewFact::fact).filter(Objects::nonNull).toList(), age(found, at.toLocalDate()));
        FoundMinor minor = new FoundMinor(sweep, visit.id(), place.unitId(), found, access.userId(), at);
        em.persist(minor);
        em.flush();
        found.facts().forEach(fact -> em.persist(new FoundFact(minor.facts().id(), fact, access.userId(), at.toLocalDate())));
        audit.concerns(SweepDesk.MINOR, minor.facts().id());
        desk.settle(minor);
    }

    /** The age of the register, or as it was said at the door. */
    private Age age(NewFind found, LocalDate on) {
        if (found.personId() != null) {
            PersonSummary person = people.find(found.personId()).orElseThrow(NotThere::new);
            audit.concerns("Person", person.id());
            return person.birth().ageOn(on);
        }
        return found.ageSaid() == null ? Age.UNKNOWN : new Age(found.ageSaid(), found.ageSaid(), true);
    }
}

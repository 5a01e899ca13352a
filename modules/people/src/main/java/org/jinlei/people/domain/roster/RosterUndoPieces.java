package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonRenamed;
import org.jinlei.people.PersonUse;
import org.jinlei.people.domain.BulkChanges;
import org.jinlei.people.domain.PersonState;
import org.jinlei.people.domain.RegisteredPersons;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Takes back what a commit wrote for some rows, each piece with an audit entry of its own that names the persons. */
@ApplicationScoped
@Transactional
public class RosterUndoPieces {

    @Inject
    private EntityManager em;

    @Inject
    private BulkChanges changes;

    @Inject
    private RegisteredPersons persons;

    @Inject
    private EnrolmentRows enrolments;

    @Inject
    private RelationConfirming confirming;

    @Inject
    @Any
    private Instance<PersonUse> uses;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonRenamed> renamed;

    @Inject
    private Event<PersonMoved> moved;

    /** Enrolments, relations, phones, and what was changed of persons who were there; nothing of pupils whom another roster has told of since. */
    @UseCase(PeoplePermissions.ROSTER)
    public void takeBack(RosterOrder order, LocalDateTime committedAt, List<RosterStage.Kept> all) {
        Map<Long, RowTrace> traced = new LinkedHashMap<>();
        all.forEach(row -> traced.put(row.id(), RowTrace.read(row.trace())));
        Set<Long> retold = enrolments.toldByOthers(traced.values().stream().map(RosterUndoPieces::enrolledAs).toList(), order.purpose().term(), order.id());
        stay(all.stream().map(RosterStage.Kept::id).filter(id -> retold.contains(enrolledAs(traced.get(id)))).toList());
        List<RosterStage.Kept> rows = all.stream().filter(row -> !retold.contains(enrolledAs(traced.get(row.id())))).toList();
        List<RowTrace> traces = rows.stream().map(row -> traced.get(row.id())).toList();
        List<EnrolmentRows.Entry> replaced = traces.stream().map(RowTrace::replaced).filter(Objects::nonNull).map(EnrolmentRows::read).toList();
        enrolments.remove(Stream.concat(traces.stream().map(RowTrace::person), replaced.stream().map(EnrolmentRows.Entry::person)).toList(),
                order.purpose().term(), order.id());
        Set<Long> undone = undone(replaced.stream().map(EnrolmentRows.Entry::batch).collect(Collectors.toSet()));
        enrolments.write(replaced.stream().filter(one -> !undone.contains(one.batch())).toList(), order.purpose().term());
        removeRelations(traces.stream().flatMap(trace -> trace.relations().stream()).toList(), committedAt.toLocalDate());
        confirming.putBack(traces.stream().flatMap(trace -> trace.confirmed().stream()).toList(), committedAt.toLocalDate());
        changes.silence(traces.stream().flatMap(trace -> trace.phones().stream()).map(phone -> new BulkChanges.Line(phone.person(), phone.key())).toList());
        Set<Long> changed = putBack(traces, committedAt);
        Map<Long, RowTrace> byRow = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byRow.put(rows.get(i).id(), traces.get(i));
        }
        stay(byRow.entrySet().stream().filter(one -> one.getValue().before() != null && !changed.contains(one.getValue().person())).map(Map.Entry::getKey).toList());
        audit.concerns("Person", traces.stream().map(RowTrace::person).toList());
        audit.concerns(RosterDesk.SUBJECT, order.id());
    }

    private static long enrolledAs(RowTrace trace) {
        return trace.replaced() == null ? trace.person() : EnrolmentRows.read(trace.replaced()).person();
    }

    /** Rosters that were taken back meanwhile, whose enrolments do not come back. */
    private Set<Long> undone(Set<Long> batches) {
        Set<Long> undone = new HashSet<>();
        if (!batches.isEmpty()) {
            em.createNativeQuery("select b.id from people_roster_batch b where b.id in (:ids) and b.status = 'UNDONE'", Long.class).setParameter("ids", batches)
                    .getResultList().forEach(id -> undone.add(((Number) id).longValue()));
        }
        return undone;
    }

    /** Relations that the commit made and that nobody has ended or confirmed on a later day. */
    private void removeRelations(Collection<Long> ids, LocalDate day) {
        if (!ids.isEmpty()) {
            em.createNativeQuery("delete from people_relation where id in (:ids) and valid_until is null and confirmed_on <= :day").setParameter("ids", ids)
                    .setParameter("day", day).executeUpdate();
        }
    }

    /** Numbers of the persons who are again what they were. */
    private Set<Long> putBack(List<RowTrace> traces, LocalDateTime committedAt) {
        Map<Long, RowTrace> changed = traces.stream().filter(trace -> trace.before() != null)
                .collect(Collectors.toMap(RowTrace::person, trace -> trace, (one, other) -> one, LinkedHashMap::new));
        Set<Long> untouched = untouched(changed.keySet(), committedAt);
        Map<Long, PersonState> now = persons.states(untouched);
        List<PersonState> before = new ArrayList<>();
        Set<Long> reworded = new TreeSet<>();
        now.forEach((id, state) -> {
            PersonState was = PersonState.read(id, state.version(), changed.get(id).before());
            before.add(was);
            if (!was.name().equals(state.name()) || was.station() != state.station() || !Objects.equals(was.unit(), state.unit())) {
                reworded.add(id);
            }
        });
        Set<Long> written = changes.change(before);
        before.stream().filter(was -> !Objects.equals(was.unit(), now.get(was.id()).unit()) || !Objects.equals(was.school(), now.get(was.id()).school()))
                .forEach(was -> moved.fire(new PersonMoved(new PersonId(was.id()))));
        changes.reword(reworded);
        reworded.forEach(id -> renamed.fire(new PersonRenamed(new PersonId(id))));
        return written;
    }

    /** Those of the persons whom nobody has changed or merged since the commit. */
    private Set<Long> untouched(Collection<Long> ids, LocalDateTime committedAt) {
        Set<Long> untouched = new HashSet<>();
        if (!ids.isEmpty()) {
            em.createNativeQuery("select p.id from people_person p where p.id in (:ids) and p.changed_at <= :committed and p.merged_into is null", Long.class)
                    .setParameter("ids", ids).setParameter("committed", committedAt).getResultList().forEach(id -> untouched.add(((Number) id).longValue()));
        }
        return untouched;
    }

    /** Persons whom the commit entered and about whom there is nothing any more. */
    @UseCase(PeoplePermissions.ROSTER)
    public void remove(RosterOrder order, LocalDateTime committedAt, List<RosterStage.Kept> rows) {
        Map<Long, Long> pupils = new LinkedHashMap<>();
        Set<Long> entered = new TreeSet<>();
        for (RosterStage.Kept row : rows) {
            RowTrace trace = RowTrace.read(row.trace());
            entered.addAll(trace.adults());
            if (trace.created()) {
                entered.add(trace.person());
                pupils.put(row.id(), trace.person());
            }
        }
        Set<Long> free = untouched(entered, committedAt);
        free.removeAll(builtUpon(free));
        changes.remove(free);
        stay(pupils.entrySet().stream().filter(one -> !free.contains(one.getValue())).map(Map.Entry::getKey).toList());
        audit.concerns("Person", free);
        audit.concerns(RosterDesk.SUBJECT, order.id());
    }

    private Set<Long> builtUpon(Set<Long> ids) {
        Set<Long> built = new HashSet<>();
        if (!ids.isEmpty()) {
            em.createNativeQuery("select r.person_id from people_relation r where r.person_id in (:ids) union select r.other_id from people_relation r where r.other_id "
                    + "in (:ids) union select e.person_id from people_enrolment e where e.person_id in (:ids) union select e.carer_id from people_enrolment e "
                    + "where e.carer_id in (:ids) union select p.merged_into from people_person p where p.merged_into in (:ids)", Long.class)
                    .setParameter("ids", ids).getResultList().forEach(id -> built.add(((Number) id).longValue()));
            uses.forEach(use -> built.addAll(use.used(ids)));
        }
        return built;
    }

    private void stay(Collection<Long> rows) {
        if (!rows.isEmpty()) {
            em.createNativeQuery("update people_roster_row set stayed = 1 where id in (:ids)").setParameter("ids", rows).executeUpdate();
        }
    }
}

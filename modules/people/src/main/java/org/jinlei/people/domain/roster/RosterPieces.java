package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonRegistered;
import org.jinlei.people.PersonRenamed;
import org.jinlei.people.domain.BulkChanges;
import org.jinlei.people.domain.BulkRegister;
import org.jinlei.people.domain.PersonState;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.ChangedMeanwhile;

/** One piece of a commit, with an audit entry of its own that names the persons. What is there is asked again: it may have changed since the dry run. */
@ApplicationScoped
@Transactional
public class RosterPieces {

    @Inject
    private PupilSorting sorting;

    @Inject
    private PupilRecognition recognition;

    @Inject
    private CircleWriting circles;

    @Inject
    private BulkRegister bulk;

    @Inject
    private BulkChanges changes;

    @Inject
    private EnrolmentRows enrolments;

    @Inject
    private RosterStage stage;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonRegistered> registered;

    @Inject
    private Event<PersonRenamed> renamed;

    @Inject
    private Event<PersonMoved> moved;

    /**
     * Writes some rows: pupils, the adults around them, and their enrolments. A row that cannot be taken any more is left out and told anew.
     *
     * @return how many rows were left out
     */
    @UseCase(PeoplePermissions.ROSTER)
    public int write(RosterOrder order, LocalDate day, RosterPlaces places, Map<Long, Long> stations, List<RosterStage.Kept> rows) {
        RosterChecks checks = new RosterChecks(day);
        List<PupilSorting.Read> all = rows.stream().map(row -> {
            Checked checked = checks.check(row.line(), places);
            return new PupilSorting.Read(row.line(), checked.pupil(), checked.faults(), row.samePerson());
        }).toList();
        Map<Integer, KnownPupil> found = sorting.known(all, order.purpose().term(), day);
        List<Integer> whole = IntStream.range(0, all.size()).filter(i -> all.get(i).isTaken(found.get(i), day)).boxed().toList();
        List<RosterPupil> told = whole.stream().map(i -> all.get(i).pupil()).toList();
        Map<Integer, KnownPupil> known = new HashMap<>();
        for (int i = 0; i < whole.size(); i++) {
            if (found.containsKey(whole.get(i))) {
                known.put(i, found.get(whole.get(i)));
            }
        }
        List<Long> persons = persons(told, known, order.purpose().station(), stations);
        List<WrittenPupil> written = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) {
            KnownPupil before = known.get(i);
            written.add(new WrittenPupil(told.get(i), before, persons.get(i), RowTrace.of(persons.get(i), before == null,
                    before == null || !comparison(before, told.get(i)).changesPerson() ? null : before.state().json(),
                    before == null ? null : before.enrolled())));
        }
        Map<Long, Long> carers = circles.write(written, day, order.purpose().station(), stations);
        enrolments.write(written.stream().map(one -> new EnrolmentRows.Entry(one.known() == null ? one.person() : one.known().enrolledAs(), order.purpose().station(), TermFacts.of(one.told())
                .over(one.known() == null ? TermFacts.NONE : one.known().sameTerm()), carers.get(one.person()), order.id())).toList(),
                order.purpose().term());
        Map<Long, RowTrace> traces = new LinkedHashMap<>();
        for (int i = 0; i < written.size(); i++) {
            traces.put(rows.get(whole.get(i)).id(), written.get(i).trace());
        }
        stage.trace(traces);
        audit.concerns("Person", persons);
        audit.concerns(RosterDesk.SUBJECT, order.id());
        if (whole.size() < all.size()) {
            leaveOut(order, day, rows, all, whole);
        }
        return all.size() - whole.size();
    }

    private void leaveOut(RosterOrder order, LocalDate day, List<RosterStage.Kept> rows, List<PupilSorting.Read> all, List<Integer> whole) {
        List<Integer> left = IntStream.range(0, all.size()).filter(i -> !whole.contains(i)).boxed().toList();
        List<RosterStage.Staged> sorted = sorting.sorted(left.stream().map(all::get).toList(), order.purpose().term(), day);
        for (int i = 0; i < sorted.size(); i++) {
            stage.mend(order.id(), rows.get(left.get(i)).id(), sorted.get(i));
        }
    }

    private PupilComparison comparison(KnownPupil known, RosterPupil told) {
        return new PupilComparison(known, told, recognition::key);
    }

    /** Enters who is new and changes who is known; numbers in the order of the pupils. */
    private List<Long> persons(List<RosterPupil> told, Map<Integer, KnownPupil> known, long station, Map<Long, Long> stations) {
        List<BulkRegister.Entry> entries = new ArrayList<>();
        Map<Long, PersonState> changed = new LinkedHashMap<>();
        Set<Long> reworded = new TreeSet<>();
        Set<Long> others = new TreeSet<>();
        Set<Long> elsewhere = new TreeSet<>();
        for (int i = 0; i < told.size(); i++) {
            RosterPupil pupil = told.get(i);
            KnownPupil before = known.get(i);
            if (before == null) {
                entries.add(new BulkRegister.Entry(entered(pupil), pupil.village() == null ? station : stations.getOrDefault(pupil.village(), station)));
            } else if (comparison(before, pupil).changesPerson()) {
                PersonState after = comparison(before, pupil).after();
                boolean moves = before.state().unit() == null && after.unit() != null;
                changed.put(after.id(), moves ? after.at(stations.getOrDefault(after.unit(), after.station()), after.unit(), after.school()) : after);
                boolean isRenamed = !after.name().equals(before.state().name());
                if (isRenamed || moves) {
                    reworded.add(after.id());
                }
                if (isRenamed) {
                    others.add(after.id());
                }
                if (moves || !Objects.equals(after.school(), before.state().school())) {
                    elsewhere.add(after.id());
                }
            }
        }
        if (!changes.change(changed.values()).equals(changed.keySet())) {
            throw new ChangedMeanwhile(null);
        }
        changes.reword(reworded);
        List<Long> entered = bulk.enter(entries);
        entered.forEach(id -> registered.fire(new PersonRegistered(new PersonId(id))));
        others.forEach(id -> renamed.fire(new PersonRenamed(new PersonId(id))));
        elsewhere.forEach(id -> moved.fire(new PersonMoved(new PersonId(id))));
        Iterator<Long> next = entered.iterator();
        List<Long> persons = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) {
            persons.add(known.containsKey(i) ? known.get(i).state().id() : next.next());
        }
        return persons;
    }

    private static NewPerson entered(RosterPupil pupil) {
        BirthDate birth = pupil.identityNumber() != null ? BirthDate.of(pupil.identityNumber())
                : pupil.birthDate() == null ? BirthDate.UNKNOWN : BirthDate.on(pupil.birthDate(), BirthEvidence.STATEMENT);
        return new NewPerson(pupil.name(), null, pupil.sex(), birth, pupil.identityNumber(), pupil.ethnicity(), null, List.of(), null, pupil.village(),
                pupil.school(), null);
    }

    /** A pupil with the number under which the register has it. */
    record WrittenPupil(RosterPupil told, KnownPupil known, long person, RowTrace trace) {
    }
}

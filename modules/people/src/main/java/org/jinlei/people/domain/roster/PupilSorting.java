package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.domain.RegisteredPersons;

/** Says of rows that have been checked what they are to the register: new, changed, unchanged, or not to be taken. */
@ApplicationScoped
class PupilSorting {

    /** 《未成年人保护法》第二条; completed on the day after the birthday. */
    private static final int OF_AGE = 18;

    @Inject
    private PupilRecognition recognition;

    @Inject
    private RegisteredPersons persons;

    /**
     * A row that has been checked by itself and against the rows before it.
     *
     * @param samePerson of whom somebody has said that it is the pupil, whatever the name; or null
     */
    record Read(RosterLine line, RosterPupil pupil, List<CellFault> faults, Long samePerson) {

        boolean has(RosterFaultKind kind) {
            return faults.stream().anyMatch(fault -> fault.kind() == kind);
        }

        /** What can be said without the register; null when it is to be asked. */
        RowStatus alone(LocalDate day) {
            if (has(RosterFaultKind.DUPLICATE_IN_FILE)) {
                return RowStatus.DUPLICATE;
            }
            if (pupil == null || faults.stream().anyMatch(fault -> !fault.takeable())) {
                return RowStatus.FAULTY;
            }
            boolean adult = pupil.birthDate() != null && day.isAfter(pupil.birthDate().plusYears(OF_AGE));
            return adult ? RowStatus.ADULT : null;
        }

        /** Whether it goes into the register, with whom the register knows as this pupil, or null. */
        boolean isTaken(KnownPupil known, LocalDate day) {
            return alone(day) == null && (known == null || !known.isSomebodyElse(pupil, samePerson));
        }

        private List<CellFault> faultsAnd(RosterField field, RosterFaultKind kind) {
            List<CellFault> all = new ArrayList<>(faults);
            all.add(new CellFault(line.sheet(), line.number(), line.column(field), field, kind, line.text(field), List.of(), null));
            return all;
        }

        /** The identity number, also of a row that is faulty otherwise. */
        IdentityNumber number() {
            return pupil != null ? pupil.identityNumber() : IdentityNumber.read(line.text(RosterField.IDENTITY_NUMBER)).orElse(null);
        }
    }

    List<RosterStage.Staged> sorted(List<Read> rows, SchoolTerm term, LocalDate day) {
        Map<Integer, KnownPupil> known = known(rows, term, day);
        Map<IdentityNumber, Long> others = persons.numbered(rows.stream().filter(row -> row.alone(day) != null).map(Read::number).filter(Objects::nonNull).distinct().toList());
        List<RosterStage.Staged> sorted = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Read row = rows.get(i);
            byte[] same = row.number() == null ? null : persons.digest(row.number());
            if (row.alone(day) != null) {
                sorted.add(new RosterStage.Staged(row.line(), row.alone(day), others.get(row.number()), same, null, row.faults()));
            } else {
                sorted.add(taken(row, known.get(i), same));
            }
        }
        return sorted;
    }

    /** Whom the register knows of the rows about which it is to be asked, by their place in the list. */
    Map<Integer, KnownPupil> known(List<Read> rows, SchoolTerm term, LocalDate day) {
        List<Integer> asked = IntStream.range(0, rows.size()).filter(i -> rows.get(i).alone(day) == null).boxed().toList();
        Map<Integer, KnownPupil> known = new HashMap<>();
        recognition.recognised(asked.stream().map(i -> rows.get(i).pupil()).toList(), term, day).forEach((place, pupil) -> known.put(asked.get(place), pupil));
        return known;
    }

    private RosterStage.Staged taken(Read row, KnownPupil known, byte[] same) {
        if (known == null) {
            return new RosterStage.Staged(row.line(), RowStatus.NEW, null, same, null, row.faults());
        }
        if (known.isSomebodyElse(row.pupil(), row.samePerson())) {
            return new RosterStage.Staged(row.line(), RowStatus.FAULTY, known.state().id(), same, null, row.faultsAnd(RosterField.IDENTITY_NUMBER, RosterFaultKind.NUMBER_OF_ANOTHER));
        }
        List<CellFault> faults = known.isCalledOtherwise(row.pupil()) ? row.faultsAnd(RosterField.NAME, RosterFaultKind.NAME_DIFFERS) : row.faults();
        List<PupilComparison.Difference> differences = new PupilComparison(known, row.pupil(), recognition::key).differences();
        return new RosterStage.Staged(row.line(), differences.isEmpty() ? RowStatus.UNCHANGED : RowStatus.CHANGED, known.state().id(), same,
                differences.isEmpty() ? null : json(differences), faults);
    }

    private static String json(List<PupilComparison.Difference> differences) {
        JsonObjectBuilder text = JsonTexts.JSON.createObjectBuilder();
        differences.forEach(one -> text.add(one.field().name(), JsonTexts.JSON.createArrayBuilder().add(one.was()).add(one.is())));
        return text.build().toString();
    }
}

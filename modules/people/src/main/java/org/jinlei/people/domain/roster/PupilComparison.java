package org.jinlei.people.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.PersonState;

/**
 * Says what a roster changes of a pupil who is known. It fills what the register does not know; it writes over the name, when the number is the same,
 * the school, and what an earlier roster told; it takes no relation and no phone away.
 *
 * @param keys how phones are compared
 */
record PupilComparison(KnownPupil known, RosterPupil told, Function<PhoneNumber, String> keys) {

    private static final Set<RosterField> OF_THE_TERM = EnumSet.of(RosterField.SCHOOL, RosterField.GRADE, RosterField.CLASS_NAME, RosterField.STUDENT_NUMBER,
            RosterField.BOARDING, RosterField.VILLAGE, RosterField.FAMILY_TYPE, RosterField.FATHER_AWAY, RosterField.FATHER_WORKPLACE, RosterField.MOTHER_AWAY,
            RosterField.MOTHER_WORKPLACE, RosterField.GUARDIAN_RELATION, RosterField.LEFT_BEHIND, RosterField.CLASS_TEACHER, RosterField.CLASS_TEACHER_PHONE,
            RosterField.DISTANCE, RosterField.REMARK);

    /** A value that is told otherwise than it is known; plain texts and constants as {@link TermFacts} has them. */
    record Difference(RosterField field, String was, String is) {
    }

    /** The entry of the person as it would be. */
    PersonState after() {
        PersonState state = known.state();
        boolean sameNumber = told.identityNumber() != null && told.identityNumber().equals(state.identityNumber());
        if (sameNumber && !told.name().equals(state.name()) && RosterChecks.isPrintable(told.name())) {
            state = state.renamed(told.name());
        }
        boolean takesNumber = state.identityNumber() == null && told.identityNumber() != null;
        BirthDate birth = takesNumber ? BirthDate.of(told.identityNumber()) : state.birth();
        if (!birth.isKnown() && told.birthDate() != null) {
            birth = BirthDate.on(told.birthDate(), BirthEvidence.STATEMENT);
        }
        Sex sex = state.sex() == Sex.UNKNOWN && told.sex() != null ? told.sex() : state.sex();
        return state.with(sex, birth, takesNumber ? told.identityNumber() : state.identityNumber(), state.ethnicity() == null ? told.ethnicity() : state.ethnicity())
                .at(state.station(), state.unit() == null ? told.village() : state.unit(), told.school());
    }

    /** Whether the entry of the person itself changes. */
    boolean changesPerson() {
        return !after().equals(known.state());
    }

    List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        PersonState was = known.state();
        PersonState is = after();
        add(all, RosterField.NAME, was.name(), is.name());
        add(all, RosterField.IDENTITY_NUMBER, was.identityNumber() == null ? null : was.identityNumber().masked(),
                is.identityNumber() == null ? null : is.identityNumber().masked());
        add(all, RosterField.BIRTH_DATE, was.birth().earliest(), is.birth().earliest());
        add(all, RosterField.SEX, was.sex().name(), is.sex().name());
        add(all, RosterField.ETHNICITY, was.ethnicity(), is.ethnicity());
        TermFacts facts = TermFacts.of(told);
        for (RosterField field : OF_THE_TERM) {
            if (facts.differs(field, known.last())) {
                add(all, field, field == RosterField.SCHOOL && known.last().text(field) == null && was.school() != null ? was.school().toString() : known.last().text(field),
                        facts.text(field));
            }
        }
        if (was.school() != null && !Objects.equals(was.school(), is.school()) && all.stream().noneMatch(one -> one.field() == RosterField.SCHOOL)) {
            add(all, RosterField.SCHOOL, was.school(), is.school());
        }
        Adult.of(told).forEach(adult -> addAdult(all, adult));
        return all;
    }

    private void addAdult(List<Difference> all, Adult adult) {
        KnownPupil.KnownAdult same = known.same(adult).orElse(null);
        if (same == null) {
            String before = String.join("、", known.inPartOf(adult));
            all.add(new Difference(adult.field(), before, adult.name()));
        } else {
            adult.phones().stream().filter(phone -> !same.phones().contains(keys.apply(phone)))
                    .forEach(phone -> all.add(new Difference(adult.phoneField(), "", phone.masked())));
        }
    }

    private static void add(List<Difference> all, RosterField field, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            all.add(new Difference(field, was == null ? "" : was.toString(), is == null ? "" : is.toString()));
        }
    }

    @Override
    public String toString() {
        return "PupilComparison of " + known.state();
    }
}

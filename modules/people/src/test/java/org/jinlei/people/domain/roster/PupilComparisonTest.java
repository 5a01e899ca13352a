package org.jinlei.people.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.CarerKind;
import org.jinlei.people.Grade;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.PersonState;
import org.junit.jupiter.api.Test;

/** What a roster changes of a pupil who is known. */
class PupilComparisonTest {

    private static final LocalDate BORN = LocalDate.of(2016, 3, 5);
    private static final IdentityNumber NUMBER = new IdentityNumber("14059020160305101" + IdentityNumber.check("14059020160305101"));
    private static final PhoneNumber PHONE = new PhoneNumber("15400011101");

    @Test
    void the_same_telling_changes_nothing() {
        RosterPupil told = told("瞿一凡", Grade.PRIMARY_3, PHONE);
        PupilComparison same = comparison(registered("瞿一凡", NUMBER, 7L), TermFacts.of(told), told);
        assertEquals(List.of(), same.differences());
        assertFalse(same.changesPerson());
    }

    @Test
    void another_grade_and_another_phone_are_told_with_what_was_before() {
        PupilComparison changed = comparison(registered("瞿一凡", NUMBER, 7L), TermFacts.of(told("瞿一凡", Grade.PRIMARY_3, PHONE)),
                told("瞿一凡", Grade.PRIMARY_4, new PhoneNumber("15400011199")));
        assertEquals(List.of("GRADE PRIMARY_3 PRIMARY_4", "FATHER_PHONE  154****1199"),
                changed.differences().stream().map(one -> one.field() + " " + one.was() + " " + one.is()).toList());
        assertFalse(changed.changesPerson());
    }

    @Test
    void the_same_number_under_another_name_keeps_the_former_name() {
        PersonState after = comparison(registered("瞿小凡", NUMBER, 7L), TermFacts.NONE, told("瞿一凡", Grade.PRIMARY_3, PHONE)).after();
        assertEquals("瞿一凡 瞿小凡", after.name() + " " + after.formerNames());
    }

    @Test
    void a_character_that_only_one_computer_shows_takes_no_name_away() {
        assertEquals("瞿䶮", comparison(registered("瞿䶮", NUMBER, 7L), TermFacts.NONE, told("瞿\uE863", Grade.PRIMARY_3, PHONE)).after().name());
    }

    @Test
    void a_number_under_quite_another_name_is_somebody_else_until_a_person_says_otherwise() {
        KnownPupil known = comparison(registered("瞿双喜", NUMBER, 7L), TermFacts.NONE, told("瞿一凡", Grade.PRIMARY_3, PHONE)).known();
        assertTrue(known.isSomebodyElse(told("瞿一凡", Grade.PRIMARY_3, PHONE), null));
        assertTrue(known.isSomebodyElse(told("瞿一凡", Grade.PRIMARY_3, PHONE), 6L), "said of another person");
        assertFalse(known.isSomebodyElse(told("瞿一凡", Grade.PRIMARY_3, PHONE), 5L));
        assertFalse(known.isSomebodyElse(told("瞿霜喜", Grade.PRIMARY_3, PHONE), null), "a character of the same sound");
        assertFalse(new KnownPupil(known.state().renamed("瞿一凡"), TermFacts.NONE, null, List.of(), true).isSomebodyElse(told("瞿双喜", Grade.PRIMARY_3, PHONE), null), "a former name");
    }

    @Test
    void what_the_register_does_not_know_is_filled_and_where_somebody_lives_stays() {
        PersonState unknown = new PersonState(5, "瞿一凡", null, Sex.UNKNOWN, BirthDate.on(BORN, BirthEvidence.STATEMENT), null, null, 1, 99L, null, 0);
        PersonState after = comparison(unknown, TermFacts.NONE, told("瞿一凡", Grade.PRIMARY_3, PHONE)).after();
        assertEquals(NUMBER, after.identityNumber());
        assertEquals(BirthEvidence.IDENTITY_CARD, after.birth().evidence());
        assertEquals(Sex.MALE, after.sex());
        assertEquals(99L, after.unit());
        assertEquals(7L, after.school());
    }

    @Test
    void a_father_who_looks_after_the_child_is_one_adult_with_both_phones() {
        List<Adult> adults = Adult.of(told("瞿一凡", Grade.PRIMARY_3, new PhoneNumber("15400011199")));
        assertEquals(1, adults.size());
        assertEquals(RelationKind.FATHER, adults.get(0).kind());
        assertTrue(adults.get(0).phones().contains(new PhoneNumber("15400011199")));
    }

    private static PersonState registered(String name, IdentityNumber number, Long school) {
        return new PersonState(5, name, null, Sex.MALE, BirthDate.of(number), number, "01", 1, 21L, school, 3);
    }

    private static PupilComparison comparison(PersonState state, TermFacts last, RosterPupil told) {
        KnownPupil known = new KnownPupil(state, last, null, List.of(new KnownPupil.KnownAdult(1, 6, RelationKind.FATHER, "瞿建国", Set.of(PHONE.value()))), true);
        return new PupilComparison(known, told, PhoneNumber::value);
    }

    private static RosterPupil told(String name, Grade grade, PhoneNumber phone) {
        return new RosterPupil(7, grade, "", "2班", "G1", name, Sex.MALE, BORN, NUMBER, "01", 21L, null, new RosterPupil.Parent("瞿建国", null, null, null),
                new RosterPupil.Parent(null, null, null, null), new RosterPupil.Carer("瞿建国", CarerKind.FATHER, phone), null, new RosterPupil.Teacher(null, null), null, null, null);
    }
}

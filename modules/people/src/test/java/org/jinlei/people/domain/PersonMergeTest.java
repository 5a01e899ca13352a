package org.jinlei.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.Sex;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** Parting undoes the merge and nothing else: what was changed since stays. */
class PersonMergeTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 26, 12, 0);

    @Property
    void parting_at_once_gives_everything_back(@ForAll("entries") NewPerson kept, @ForAll("entries") NewPerson other, @ForAll Set<MergeField> taken) {
        NewPerson after = MergeField.mixed(kept, other, taken, kept.phones());
        assertEquals(kept, merge(kept, after).restored(after));
    }

    @Property
    void what_was_changed_since_stays(@ForAll("entries") NewPerson kept, @ForAll("entries") NewPerson other, @ForAll("entries") NewPerson later,
            @ForAll Set<MergeField> taken, @ForAll MergeField changed) {
        NewPerson after = MergeField.mixed(kept, other, taken, kept.phones());
        NewPerson current = MergeField.mixed(after, later, EnumSet.of(changed), after.phones());
        NewPerson restored = merge(kept, after).restored(current);
        for (MergeField field : MergeField.values()) {
            boolean touched = !field.isEqual(after, current);
            assertEquals(field.of(touched ? current : kept), field.of(restored), field.name());
        }
    }

    @Property
    void an_entry_is_read_back_as_it_was_written(@ForAll("entries") NewPerson entry) {
        assertEquals(entry, FactsText.read(FactsText.of(entry)));
    }

    @Test
    void phones_that_the_merge_brought_go_and_later_ones_stay() {
        NewPerson kept = entry("林一", phone("15400000001"));
        NewPerson after = entry("林一", phone("15400000001"), phone("15400000002"));
        NewPerson current = entry("林一", phone("15400000002"), phone("15400000003"));
        assertEquals(List.of(phone("15400000003")), merge(kept, after).restored(current).phones());
    }

    @Test
    void two_entries_are_parted_once() {
        PersonMerge merge = merge(entry("林一"), entry("林一"));
        merge.part("不是同一人", 1, NOON);
        assertEquals(PersonRule.ENTRIES_ARE_PARTED_ALREADY, assertThrows(BrokenRule.class, () -> merge.part("再次", 1, NOON)).rule());
    }

    private static PersonMerge merge(NewPerson before, NewPerson after) {
        return new PersonMerge(1, 2, before, after, 3, false, "同一人", 1, NOON);
    }

    private static NewPerson entry(String name, NewPerson.Phone... phones) {
        return new NewPerson(name, null, Sex.FEMALE, BirthDate.UNKNOWN, null, null, List.of(phones), null, null, null, null);
    }

    private static NewPerson.Phone phone(String number) {
        return new NewPerson.Phone(new PhoneNumber(number), PhoneKind.OWN_MOBILE, LocalDate.of(2026, 9, 1));
    }

    @Provide
    static Arbitrary<NewPerson> entries() {
        Arbitrary<String> names = Arbitraries.of("林一", "林壹", "𬱖㛃", "O\"Neil\\");
        Arbitrary<String> texts = Arbitraries.of("甲", "乙\n二", "{\"a\":1}").injectNull(0.3);
        Arbitrary<Long> units = Arbitraries.longs().between(1, 3).injectNull(0.3);
        Arbitrary<BirthDate> births = Arbitraries.of(BirthDate.UNKNOWN, BirthDate.on(LocalDate.of(2012, 2, 29), BirthEvidence.IDENTITY_CARD),
                BirthDate.ofBoneAge(13, 15, LocalDate.of(2026, 3, 1)));
        return Combinators.combine(names, texts, Arbitraries.of(Sex.values()), births, texts, units, units, texts).as((name, former, sex, birth, address, unit,
                school, note) -> new NewPerson(name, former, sex, birth, null, "01", school == null ? null : "CHN", List.of(phone("15400000009")), address, unit, school, note));
    }
}

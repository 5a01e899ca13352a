package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseFilter;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.CaseSort;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.NewParticipant;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.MergeField;
import org.jinlei.people.domain.MergeOrder;
import org.jinlei.people.domain.MergeRow;
import org.jinlei.people.domain.MergeSheet;
import org.jinlei.people.domain.MergeWork;
import org.jinlei.people.domain.NewRelation;
import org.jinlei.people.domain.PersonDraft;
import org.jinlei.people.domain.PersonFilter;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.PersonRow;
import org.jinlei.people.domain.PersonRule;
import org.jinlei.people.domain.PersonSort;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.people.domain.RelationWork;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One child, registered twice: made one, found under every name and number, and parted again without losing what came later. */
@ExtendWith(ArquillianExtension.class)
class PersonMergeIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final LocalDate BORN = LocalDate.of(2013, 5, 9);
    private static final LocalDate ACT = LocalDate.of(2026, 10, 1);
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(900));

    @Inject
    private MergeWork merging;

    @Inject
    private PersonWork persons;

    @Inject
    private PersonRegister register;

    @Inject
    private RelationWork relations;

    @Inject
    private CaseRegister cases;

    @Inject
    private CaseWork caseWork;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Test
    void two_entries_become_one_and_every_record_is_found_under_it() {
        long first = person("宇文" + next(), null);
        long second = person("雨文" + next(), number());
        long firstFile = bench.file(OFFICER, first, ACT);
        long secondFile = bench.file(OFFICER, second, ACT);
        String former = name(second);
        IdentityNumber number = facts(second).facts().identityNumber();
        merge(first, second, MergeField.NUMBER);

        assertEquals(first, bench.as(OFFICER, () -> register.view(second)).person().id(), "the old number leads to the entry that is kept");
        assertEquals(List.of(first), found(former));
        assertEquals(List.of(first), found(number.value()));
        assertEquals(Set.of(firstFile, secondFile), files(first));
        assertEquals(Set.of(firstFile, secondFile), files(second));
        assertEquals(Set.of(firstFile, secondFile), searched(former), "files are found by the name of the other entry");
        assertEquals(List.of(former), bench.as(OFFICER, () -> merging.of(first)).stream().map(MergeRow::name).toList());
        refused(CaseRule.PERSON_IS_A_PARTICIPANT_ALREADY, () -> caseWork.addParticipant(firstFile, new NewParticipant(second, ParticipantRole.WITNESS, null, false, null)));
    }

    @Test
    void parting_gives_back_what_was_there_and_keeps_what_came_later() {
        long first = person("宇文" + next(), null);
        long second = person("宇文" + next(), number());
        long secondFile = bench.file(OFFICER, second, ACT);
        NewPerson secondBefore = facts(second).facts();
        String firstName = name(first);
        merge(first, second, MergeField.NUMBER, MergeField.NAME);
        PersonDraft changed = facts(first);
        bench.as(OFFICER, () -> persons.change(first, changed.version(), addressed(changed.facts(), "北坪村新居")));
        long laterFile = bench.file(OFFICER, first, ACT);

        long merge = bench.as(OFFICER, () -> merging.of(first)).get(0).id();
        bench.as(OFFICER, () -> merging.part(merge, "核对户口簿，是堂兄弟"));

        NewPerson firstAfter = facts(first).facts();
        assertEquals(firstName, firstAfter.name());
        assertEquals("北坪村新居", firstAfter.address());
        assertEquals(null, firstAfter.identityNumber());
        assertEquals(secondBefore, facts(second).facts());
        assertEquals(Set.of(laterFile), files(first));
        assertEquals(Set.of(secondFile), files(second));
        assertEquals(List.of(second), found(secondBefore.name()));
        refused(PersonRule.ENTRIES_ARE_PARTED_ALREADY, () -> merging.part(merge, "再次拆分"));
        assertEquals(first, merged(second, first), "they can be merged again, the other way round too");
    }

    @Test
    void relations_of_both_are_those_of_one_and_nobody_is_related_to_themselves() {
        long first = person("宇文" + next(), null);
        long second = person("宇文" + next(), null);
        long mother = person("宇文" + next(), null);
        bench.as(OFFICER, () -> relations.relate(second, new NewRelation(mother, RelationKind.MOTHER, null, null)));
        bench.as(OFFICER, () -> relations.relate(first, new NewRelation(second, RelationKind.OTHER, "同村", null)));
        merge(first, second);
        assertEquals(List.of(mother), bench.as(OFFICER, () -> relations.of(first)).stream().map(row -> row.other().id()).toList());
        refused(PersonRule.RELATION_IS_THERE_ALREADY, () -> relations.relate(first, new NewRelation(mother, RelationKind.MOTHER, null, null)));
        refused(PersonRule.NOBODY_IS_RELATED_TO_THEMSELVES, () -> relations.relate(first, new NewRelation(second, RelationKind.OTHER, null, null)));
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        long first = person("宇文" + next(), null);
        long second = person("宇文" + next(), null);
        long third = person("宇文" + next(), null);
        refused(PersonRule.MERGING_NEEDS_TWO_ENTRIES, () -> merging.compare(first, first));
        MergeSheet sheet = bench.as(OFFICER, () -> merging.compare(first, second));
        refused(PersonRule.MERGING_NEEDS_A_REASON, () -> merging.merge(order(sheet, " ")));
        bench.as(OFFICER, () -> merging.merge(order(sheet, "同一人")));
        refused(PersonRule.MERGING_NEEDS_TWO_ENTRIES, () -> merging.merge(order(sheet, "同一人")));
        PersonDraft keeps = facts(first);
        PersonDraft alone = facts(third);
        refused(PersonRule.ENTRY_KEEPS_OTHERS, () -> merging.merge(new MergeOrder(third, alone.version(), first, keeps.version(), Set.of(), "同一人")));
        assertEquals(first, bench.as(OFFICER, () -> merging.compare(third, first)).kept().id(), "the entry that keeps others is proposed to stay");
    }

    @Test
    void whoever_does_not_reach_both_finds_nothing() {
        long first = person("宇文" + next(), null);
        long second = person("宇文" + next(), null);
        assertThrows(NotThere.class, () -> bench.as("stranger", () -> merging.compare(first, second)));
        assertThrows(NotThere.class, () -> bench.as("chief", () -> merging.compare(first, second)));
        merge(first, second);
        long merge = bench.as(OFFICER, () -> merging.of(first)).get(0).id();
        assertThrows(NotThere.class, () -> bench.as("stranger", () -> merging.part(merge, "无权")));
        assertThrows(NotThere.class, () -> bench.as("stranger", () -> merging.of(second)));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> merging.part(987654321, "没有")));
        assertEquals("宇文某", bench.as("chief", () -> merging.of(first)).get(0).name());
    }

    @Test
    void two_colleagues_at_the_same_moment_merge_once() {
        long first = person("宇文" + next(), null);
        long second = person("宇文" + next(), null);
        MergeSheet sheet = bench.as(OFFICER, () -> merging.compare(first, second));
        List<Object> answers = together.run(OFFICER, () -> done(sheet), "officer2", () -> done(sheet));
        assertEquals(1, answers.stream().filter("merged"::equals).count(), answers::toString);
        assertEquals(1, answers.stream().filter(answer -> answer instanceof ChangedMeanwhile
                || answer instanceof BrokenRule broken && broken.rule() == PersonRule.MERGING_NEEDS_TWO_ENTRIES).count(), answers::toString);
        assertEquals(1, bench.as(OFFICER, () -> merging.of(first)).size());
    }

    private String done(MergeSheet sheet) {
        merging.merge(order(sheet, "同一人"));
        return "merged";
    }

    private long merged(long one, long other) {
        MergeSheet sheet = bench.as(OFFICER, () -> merging.compare(one, other));
        bench.as(OFFICER, () -> merging.merge(order(sheet, "再次核对为同一人")));
        return sheet.kept().id();
    }

    private void merge(long keptEntry, long other, MergeField... ofMerged) {
        PersonDraft stays = facts(keptEntry);
        PersonDraft goes = facts(other);
        bench.as(OFFICER, () -> merging.merge(new MergeOrder(keptEntry, stays.version(), other, goes.version(), Set.of(ofMerged), "户口簿核对为同一人")));
    }

    private static MergeOrder order(MergeSheet sheet, String reason) {
        return new MergeOrder(sheet.kept().id(), sheet.kept().version(), sheet.merged().id(), sheet.merged().version(), Set.of(), reason);
    }

    private PersonDraft facts(long id) {
        return bench.as(OFFICER, () -> persons.forChange(id));
    }

    private String name(long id) {
        return facts(id).facts().name();
    }

    private List<Long> found(String text) {
        return bench.as(OFFICER, () -> register.list(new PersonFilter(text, null, null, null), new PageRequest<>(PersonSort.NAME, false, null, 20))).rows().stream()
                .map(PersonRow::id).toList();
    }

    private Set<Long> files(long person) {
        return Set.copyOf(bench.as(OFFICER, () -> cases.ofPerson(person)).rows().stream().map(row -> row.file().id()).toList());
    }

    private Set<Long> searched(String name) {
        return Set.copyOf(bench.as(OFFICER, () -> cases.list(new CaseFilter(name, null, null, null, null, null), new PageRequest<>(CaseSort.OPENED, true, null, 20)))
                .rows().stream().map(row -> row.id()).toList());
    }

    private long person(String name, IdentityNumber number) {
        NewPerson what = new NewPerson(name, null, Sex.MALE, number == null ? BirthDate.on(BORN, BirthEvidence.HOUSEHOLD_REGISTER) : null, number, null, List.of(), null,
                bench.unit(CaseBench.VILLAGE), null, null);
        return bench.as(OFFICER, () -> persons.register(what, persons.duplicatesOf(what).key(), "另一条登记"));
    }

    private static NewPerson addressed(NewPerson what, String address) {
        return new NewPerson(what.name(), what.formerNames(), what.sex(), what.birth(), what.identityNumber(), what.ethnicity(), what.nationality(), what.phones(), address, what.unitId(),
                what.schoolId(), what.note());
    }

    private static String next() {
        int n = NEXT.incrementAndGet();
        String names = "岚峪苇棠柚筠菡沐竹桐帆苗霁樾嵘岑皓琛";
        return "" + names.charAt(n / names.length() / names.length() % names.length()) + names.charAt(n / names.length() % names.length()) + names.charAt(n % names.length());
    }

    private static IdentityNumber number() {
        String digits = "140590" + BORN.toString().replace("-", "") + String.format("%03d", NEXT.incrementAndGet() % 1000);
        return new IdentityNumber(digits + IdentityNumber.check(digits));
    }

    private void refused(Rule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> bench.as(OFFICER, what)).rule());
    }
}

package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.Duplicate;
import org.jinlei.people.domain.Duplicate.Likeness;
import org.jinlei.people.domain.DuplicateSearch;
import org.jinlei.people.domain.NewRelation;
import org.jinlei.people.domain.PersonDraft;
import org.jinlei.people.domain.PersonFilter;
import org.jinlei.people.domain.PersonPage;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.PersonRow;
import org.jinlei.people.domain.PersonRule;
import org.jinlei.people.domain.PersonSort;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.people.domain.RelationRow;
import org.jinlei.people.domain.RelationWork;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of persons: nobody twice, numbers unreadable at rest, and each colleague sees whom and what they need to know. */
@ExtendWith(ArquillianExtension.class)
class PersonRegisterIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final String OTHER_OFFICER = "officer2";
    private static final String COMMUNITY = "community";
    private static final String GRID = "grid";
    private static final String CHIEF = CaseBench.CHIEF;
    private static final String STRANGER = "stranger";
    private static final LocalDate BORN = LocalDate.of(2013, 3, 7);
    private static final String ADDRESS = "山西省晋城市某某县北坪村甲一号";
    private static final String GIVEN_NAMES = "岚峪苇棠柚筠菡沐竹桐帆苗霁樾嵘岑皓琛瑾";
    /** How the slower of two is told that the other has just registered the person. */
    private static final Set<Rule> NUMBER_TAKEN = Set.of(PersonRule.IDENTITY_NUMBER_IS_REGISTERED, PersonRule.SEARCH_COMES_BEFORE_CREATION);
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(6000));

    @Inject
    private PersonWork work;

    @Inject
    private PersonRegister register;

    @Inject
    private RelationWork relations;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private EntityManager em;

    @Test
    void nobody_is_registered_without_a_search_for_exactly_this_person() {
        NewPerson what = child();
        String key = searched(OFFICER, what).key();
        for (String foreign : Arrays.asList(null, "", "0".repeat(64), searched(OFFICER, child()).key(), searched(OTHER_OFFICER, what).key())) {
            refused(PersonRule.SEARCH_COMES_BEFORE_CREATION, () -> as(OFFICER, () -> work.register(what, foreign, null)));
        }
        refused(PersonRule.SEARCH_COMES_BEFORE_CREATION, () -> as(OFFICER, () -> work.register(with(what, BORN.plusDays(1)), key, null)));
        long id = as(OFFICER, () -> work.register(what, key, null));
        assertEquals(what.name(), as(OFFICER, () -> register.view(id)).person().name());
    }

    @Test
    void a_likely_duplicate_is_shown_and_needs_a_reason() {
        NewPerson first = child();
        NewPerson again = person(first.name(), BORN, null, null, unit(CaseBench.VILLAGE));
        String keyBefore = searched(OFFICER, again).key();
        long id = registered(OFFICER, first);
        refused(PersonRule.SEARCH_COMES_BEFORE_CREATION, () -> as(OFFICER, () -> work.register(again, keyBefore, "不是同一人")));

        DuplicateSearch search = searched(OFFICER, again);
        assertEquals(List.of(Likeness.SAME_NAME_AND_BIRTH), search.found().stream().map(Duplicate::likeness).toList());
        Duplicate found = search.found().get(0);
        assertEquals(id, found.person().id());
        assertEquals("650102************", found.identityNumber());
        assertEquals(List.of(first.phones().get(0).getMasked()), found.phones());
        refused(PersonRule.LIKELY_DUPLICATE_NEEDS_A_REASON, () -> as(OFFICER, () -> work.register(again, search.key(), " ")));
        long twin = as(OFFICER, () -> work.register(again, search.key(), "同名同日生的另一名学生"));
        assertEquals("同名同日生的另一名学生", audited("PersonWork.register", OFFICER, twin, "reason"));
    }

    @Test
    void likeness_is_found_in_number_phone_and_sound() {
        NewPerson first = person("宓栎" + GIVEN_NAMES.charAt(NEXT.get() % GIVEN_NAMES.length()) + next(), BORN, number(BORN), phone(), unit(CaseBench.VILLAGE));
        long id = registered(OFFICER, first);
        String sounds = first.name().replace('栎', '立');
        assertEquals(Likeness.SAME_IDENTITY_NUMBER, likeness(id, person(name(), BORN, first.identityNumber(), null, null)));
        assertEquals(Likeness.SAME_NAME_AND_PHONE, likeness(id, person(first.name(), null, null, first.phones().get(0).number(), null)));
        assertEquals(Likeness.SIMILAR_NAME_AND_BIRTH, likeness(id, person(sounds, BORN, null, null, null)));
        assertTrue(searched(OFFICER, person(sounds, BORN.plusDays(1), null, null, null)).found().isEmpty());
    }

    @Test
    void an_identity_number_is_registered_once_in_all_stations() {
        NewPerson abroad = person(name(), BORN, number(BORN), null, null);
        registered(STRANGER, abroad);
        NewPerson here = person(name(), BORN, abroad.identityNumber(), null, unit(CaseBench.VILLAGE));
        DuplicateSearch search = searched(OFFICER, here);
        assertTrue(search.found().isEmpty(), "whoever works elsewhere is not shown");
        BrokenRule refused = assertThrows(BrokenRule.class, () -> as(OFFICER, () -> work.register(here, search.key(), null)));
        assertEquals(PersonRule.IDENTITY_NUMBER_IS_REGISTERED, refused.rule());
        assertFalse(Arrays.toString(refused.arguments()).contains(abroad.name()));
    }

    @Test
    void two_colleagues_who_register_one_person_at_the_same_moment_register_one() {
        for (int round = 0; round < 5; round++) {
            IdentityNumber number = number(BORN);
            NewPerson one = person(name(), BORN, number, null, unit(CaseBench.VILLAGE));
            NewPerson other = person(name(), BORN, number, null, unit(CaseBench.VILLAGE));
            String key = searched(OFFICER, one).key();
            String otherKey = searched(OTHER_OFFICER, other).key();
            List<Object> answers = together.run(OFFICER, () -> work.register(one, key, "不是同一人"), OTHER_OFFICER,
                    () -> work.register(other, otherKey, "不是同一人"));
            assertEquals(1, answers.stream().filter(Long.class::isInstance).count(), answers::toString);
            assertEquals(1, answers.stream().filter(answer -> answer instanceof BrokenRule broken && NUMBER_TAKEN.contains(broken.rule())).count(), answers::toString);
        }
    }

    @Test
    void what_contradicts_itself_is_refused() {
        refused(PersonRule.PERSON_NEEDS_A_NAME, () -> searched(OFFICER, person(" ", BORN, null, null, null)));
        refused(PersonRule.BIRTH_LIES_IN_THE_FUTURE, () -> searched(OFFICER, person(name(), bench.today().plusDays(1), null, null, null)));
        searched(OFFICER, person(name(), bench.today(), null, null, null));
        NewPerson wrong = new NewPerson(name(), null, Sex.MALE, BirthDate.on(BORN.plusDays(1), BirthEvidence.IDENTITY_CARD), number(BORN), null, List.of(), null,
                null, null, null);
        refused(PersonRule.BIRTH_DATE_FITS_THE_IDENTITY_NUMBER, () -> searched(OFFICER, wrong));
        NewPerson taken = NewPerson.named(name(), Sex.UNKNOWN, BirthDate.UNKNOWN);
        assertFalse(taken.birth().isKnown());
        NewPerson fromNumber = new NewPerson(name(), null, null, null, number(BORN), null, List.of(), null, null, null, null);
        assertEquals(BORN, fromNumber.birth().earliest());
    }

    @Test
    void persons_are_registered_where_one_works() {
        String elsewhere = bench.otherVillage();
        refused(PersonRule.PERSON_LIVES_WHERE_ONE_WORKS, () -> registered(COMMUNITY, person(name(), BORN, null, null, unit(elsewhere))));
        refused(PersonRule.PERSON_FROM_ELSEWHERE_BELONGS_TO_THE_STATION, () -> registered(COMMUNITY, person(name(), BORN, null, null, null)));
        long here = registered(COMMUNITY, person(name(), BORN, null, null, unit(CaseBench.VILLAGE)));
        assertNotNull(as(COMMUNITY, () -> register.view(here)));
        long fromElsewhere = registered(OFFICER, person(name(), BORN, null, null, null));
        assertNotNull(as(OFFICER, () -> register.view(fromElsewhere)));
        missing(() -> as(COMMUNITY, () -> register.view(fromElsewhere)));
    }

    @Test
    void numbers_phones_and_addresses_cannot_be_read_in_the_database() {
        NewPerson what = child();
        NewPerson neighbour = new NewPerson(name(), null, Sex.MALE, BirthDate.on(BORN, BirthEvidence.STATEMENT), null, null, what.phones(), ADDRESS, unit(CaseBench.VILLAGE), null,
                null);
        long id = registered(OFFICER, what);
        long other = registered(OFFICER, neighbour);
        for (String secret : List.of(what.identityNumber().value(), what.phones().get(0).getNumber(), ADDRESS)) {
            assertEquals(0, count("select count(*) from people_person where id in (:a, :b) and (locate(:secret, identity_number) > 0 "
                    + "or locate(:secret, address) > 0 or locate(:secret, identity_index) > 0)", id, other, secret));
            assertEquals(0, count("select count(*) from people_phone where person_id in (:a, :b) and (locate(:secret, number) > 0 "
                    + "or locate(:secret, number_index) > 0)", id, other, secret));
        }
        assertEquals(2, em.createNativeQuery("select distinct address from people_person where id in (:a, :b)").setParameter("a", id).setParameter("b", other)
                .getResultList().size(), "one address is written in two ways, so that nobody sees who lives together");
        assertEquals(what.identityNumber(), as(OFFICER, () -> work.forChange(id)).facts().identityNumber());
        assertEquals(List.of(other, id), as(OFFICER, () -> list(what.phones().get(0).getNumber())).rows().stream().map(PersonRow::id).sorted((a, b) -> Long.compare(b, a)).toList());
    }

    @Test
    void each_role_sees_what_it_needs_to_know() {
        NewPerson what = child();
        long id = registered(OFFICER, what);
        for (String knows : List.of(OFFICER, OTHER_OFFICER, COMMUNITY, "auxiliary", "duty")) {
            PersonPage page = as(knows, () -> register.view(id));
            assertEquals(what.name(), page.person().name(), knows);
            assertEquals(BORN, page.birth().earliest(), knows);
            assertEquals("650102************", page.identityNumber(), knows);
            assertFalse(page.address().contains("北坪"), knows);
        }
        assertFalse(as("auxiliary", () -> register.view(id)).mayReveal());
        for (String superior : List.of(CHIEF, "deputy")) {
            PersonPage page = as(superior, () -> register.view(id));
            assertEquals("宓某", page.person().name(), superior);
            assertNull(page.birth(), superior);
            assertEquals(List.of(), page.phones(), superior);
            assertEquals("", page.unit() + page.school() + page.address(), superior);
            assertNull(page.note(), superior);
            assertFalse(page.mayChange() || page.mayReveal(), superior);
            assertTrue(as(superior, () -> list(what.name())).rows().isEmpty(), "a masked name is not found by trying names");
            assertEquals(0, as(superior, () -> list(what.name())).count());
            PersonRow row = as(superior, () -> list(what.identityNumber().value())).rows().get(0);
            assertEquals("宓某", row.name());
            assertNull(row.born());
            assertTrue(as(superior, () -> register.suggest(what.name())).isEmpty());
        }
    }

    @Test
    void who_is_out_of_reach_is_nowhere() {
        NewPerson what = child();
        long id = registered(OFFICER, what);
        NewPerson relative = person(name(), LocalDate.of(1985, 5, 5), null, null, unit(CaseBench.VILLAGE));
        long parent = registered(OFFICER, relative);
        as(OFFICER, () -> relations.relate(id, new NewRelation(parent, RelationKind.MOTHER, null, null)));
        long relation = as(OFFICER, () -> relations.of(id)).get(0).id();
        int before = as(STRANGER, () -> list(null)).count();
        for (String outside : List.of(STRANGER, "education", "volunteers", "auditor", "system", "security", "audit")) {
            missing(() -> as(outside, () -> register.view(id)));
            missing(() -> as(outside, () -> relations.of(id)));
            missing(() -> as(outside, () -> work.forChange(id)));
            missing(() -> as(outside, () -> work.change(id, 0, what)));
            missing(() -> as(outside, () -> work.reveal(id, "办理案件")));
            missing(() -> as(outside, () -> relations.confirm(relation)));
            missing(() -> as(outside, () -> relations.end(relation, bench.today())));
        }
        for (String text : List.of(what.name(), what.identityNumber().value(), what.phones().get(0).getNumber())) {
            assertEquals(0, as(STRANGER, () -> list(text)).count(), text);
            assertEquals(List.of(), as(STRANGER, () -> list(text)).rows(), text);
            assertEquals(List.of(), as(STRANGER, () -> register.suggest(text)), text);
        }
        assertEquals(List.of(), searched(STRANGER, what).found());
        assertEquals(before, as(STRANGER, () -> list(null)).count());
        missing(() -> as(STRANGER, () -> relations.relate(registered(STRANGER, person(name(), BORN, null, null, null)),
                new NewRelation(id, RelationKind.SIBLING, null, null))));
    }

    @Test
    void numbers_are_uncovered_for_a_purpose_that_is_kept() {
        NewPerson what = child();
        long id = registered(OFFICER, what);
        for (String purpose : Arrays.asList(null, "", " ", "a")) {
            refused(PersonRule.REVEALING_NEEDS_A_PURPOSE, () -> as(OFFICER, () -> work.reveal(id, purpose)));
        }
        for (String mayNot : List.of(CHIEF, "deputy", "auxiliary", GRID)) {
            missing(() -> as(mayNot, () -> work.reveal(id, "办理案件")));
        }
        assertEquals(what.identityNumber().value(), as(OFFICER, () -> work.reveal(id, "联系监护人到场")).identityNumber());
        assertEquals("联系监护人到场", audited("PersonWork.reveal", OFFICER, id, "reason"));
        assertEquals(0, ((Number) em.createNativeQuery("select count(*) from platform_audit_entry where locate(:number, concat_ws(' ', subjects, reason, detail)) > 0")
                .setParameter("number", what.identityNumber().value()).getSingleResult()).intValue());
    }

    @Test
    void searches_are_in_the_audit_trail_with_whom_they_found() {
        NewPerson what = child();
        long id = registered(OFFICER, what);
        as(OFFICER, () -> list(what.name()));
        assertNotNull(audited("PersonRegister.list", OFFICER, id, "at"));
        as(OTHER_OFFICER, () -> register.suggest(what.name()));
        assertNotNull(audited("PersonRegister.suggest", OTHER_OFFICER, id, "at"));
    }

    @Test
    void a_name_is_found_by_any_part_by_pinyin_and_by_initials() {
        String tail = next();
        long id = registered(OFFICER, person("单晓" + tail, BORN, null, null, unit(CaseBench.VILLAGE)));
        for (String text : List.of("单晓" + tail, "晓" + tail, tail, " 单晓" + tail.charAt(0) + " ")) {
            assertEquals(List.of(id), as(OFFICER, () -> list(text)).rows().stream().map(PersonRow::id).toList(), text);
        }
        long sounding = registered(OFFICER, person("单桐昀", BORN, null, null, unit(CaseBench.VILLAGE)));
        for (String text : List.of("shantongyun", "ShanTong", "dantongyun", "sty", "dty", "tongyun")) {
            Page<PersonRow> page = as(OFFICER, () -> register.list(new PersonFilter(text, null, null, null), new PageRequest<>(PersonSort.NAME, false, null, 200)));
            assertTrue(page.rows().stream().anyMatch(row -> row.id() == sounding), text);
        }
        assertTrue(as(OFFICER, () -> list("100%" + tail)).rows().isEmpty());
    }

    @Test
    void who_moves_leaves_the_old_village_and_every_search_there() {
        NewPerson what = child();
        long id = registered(COMMUNITY, what);
        assertEquals(1, as(COMMUNITY, () -> list(what.name())).count());
        NewPerson moved = new NewPerson(what.name(), null, what.sex(), what.birth(), what.identityNumber(), null, what.phones(), ADDRESS,
                unit(bench.otherVillage()), null, null);
        int version = as(OFFICER, () -> work.forChange(id)).version();
        as(OFFICER, () -> work.change(id, version, moved));
        missing(() -> as(COMMUNITY, () -> register.view(id)));
        for (String text : List.of(what.name(), what.identityNumber().value(), what.phones().get(0).getNumber())) {
            assertEquals(0, as(COMMUNITY, () -> list(text)).count(), text);
            assertEquals(1, as(OFFICER, () -> list(text)).count(), text);
        }
        assertEquals(List.of(), searched(COMMUNITY, person(what.name(), BORN, null, null, unit(CaseBench.VILLAGE))).found());
    }

    @Test
    void an_officer_who_is_transferred_loses_the_old_village_with_the_next_request() {
        String officer = bench.colleague("mover" + next().toLowerCase(), CaseBench.VILLAGE, Role.COMMUNITY_OFFICER);
        long id = registered(OFFICER, child());
        assertNotNull(as(officer, () -> register.view(id)));
        bench.transfer(officer, CaseBench.VILLAGE, bench.otherVillage(), Role.COMMUNITY_OFFICER);
        missing(() -> as(officer, () -> register.view(id)));
    }

    @Test
    void a_new_name_replaces_the_old_one_in_every_search() {
        NewPerson what = child();
        long id = registered(OFFICER, what);
        String fresh = name();
        as(OFFICER, () -> work.change(id, as(OFFICER, () -> work.forChange(id)).version(), person(fresh, BORN, what.identityNumber(), null, what.unitId())));
        assertEquals(0, as(OFFICER, () -> list(what.name())).count());
        assertEquals(id, as(OFFICER, () -> list(fresh)).rows().get(0).id());
    }

    @Test
    void two_people_on_one_person_lose_nothing() {
        NewPerson what = child();
        long id = registered(OFFICER, what);
        PersonDraft opened = as(OFFICER, () -> work.forChange(id));
        as(OTHER_OFFICER, () -> work.change(id, opened.version(), person(what.name(), BORN, what.identityNumber(), null, unit(CaseBench.VILLAGE))));
        ChangedMeanwhile lost = assertThrows(ChangedMeanwhile.class, () -> as(OFFICER, () -> work.change(id, opened.version(), what)));
        assertEquals("曾向东", lost.changedBy());
        assertNotNull(lost.changedAt());
        assertEquals(List.of(), as(OFFICER, () -> work.forChange(id)).facts().phones());
    }

    @Test
    void an_unproven_age_is_a_range() {
        LocalDate today = bench.today();
        BirthDate bones = BirthDate.ofBoneAge(12, 14, today);
        long id = registered(OFFICER, new NewPerson(name(), null, Sex.MALE, bones, null, null, List.of(), null, unit(CaseBench.VILLAGE), null, null));
        PersonSummary summary = as(OFFICER, () -> register.view(id)).person();
        assertEquals(12, summary.age().least());
        assertEquals(14, summary.age().most());
        PersonRow row = as(OFFICER, () -> register.list(new PersonFilter(as(OFFICER, () -> register.view(id)).person().name(), null, null, null), first())).rows().get(0);
        assertNull(row.born(), "a range is no birthday");
    }

    @Test
    void relations_are_seen_from_both_sides_and_end_without_being_forgotten() {
        long child = registered(OFFICER, child());
        long mother = registered(OFFICER, person(name(), LocalDate.of(1986, 1, 1), null, null, unit(CaseBench.VILLAGE)));
        LocalDate since = LocalDate.of(2020, 9, 1);
        refused(PersonRule.NOBODY_IS_RELATED_TO_THEMSELVES, () -> as(OFFICER, () -> relations.relate(child, new NewRelation(child, RelationKind.SIBLING, null, null))));
        long relation = as(OFFICER, () -> relations.relate(child, new NewRelation(mother, RelationKind.MOTHER, null, since)));
        refused(PersonRule.RELATION_IS_THERE_ALREADY, () -> as(OFFICER, () -> relations.relate(child, new NewRelation(mother, RelationKind.MOTHER, null, null))));

        RelationRow ofChild = as(OFFICER, () -> relations.of(child)).get(0);
        assertEquals(mother, ofChild.other().id());
        assertFalse(ofChild.inverse());
        assertEquals(bench.today(), ofChild.confirmedOn());
        RelationRow ofMother = as(OFFICER, () -> relations.of(mother)).get(0);
        assertEquals(child, ofMother.other().id());
        assertTrue(ofMother.inverse());
        assertEquals("宓某", as(CHIEF, () -> relations.of(child)).get(0).other().name());

        refused(PersonRule.RELATION_ENDS_AFTER_IT_BEGINS, () -> as(OFFICER, () -> relations.end(relation, since.minusDays(1))));
        as(OFFICER, () -> relations.end(relation, bench.today().minusDays(1)));
        assertTrue(as(OFFICER, () -> relations.of(child)).get(0).over());
        as(OFFICER, () -> relations.relate(child, new NewRelation(mother, RelationKind.MOTHER, null, null)));
        assertEquals(List.of(false, true), as(OFFICER, () -> relations.of(child)).stream().map(RelationRow::over).toList());
    }

    private Page<PersonRow> list(String text) {
        return register.list(new PersonFilter(text, null, null, null), first());
    }

    private static PageRequest<PersonSort> first() {
        return PageRequest.first(PersonSort.NAME, false);
    }

    private Likeness likeness(long id, NewPerson what) {
        return searched(OFFICER, what).found().stream().filter(found -> found.person().id() == id).map(Duplicate::likeness).findFirst().orElseThrow();
    }

    private DuplicateSearch searched(String user, NewPerson what) {
        return as(user, () -> work.duplicatesOf(what));
    }

    private long registered(String user, NewPerson what) {
        DuplicateSearch search = searched(user, what);
        return as(user, () -> work.register(what, search.key(), "不是同一人"));
    }

    private NewPerson child() {
        return person(name(), BORN, number(BORN), phone(), unit(CaseBench.VILLAGE));
    }

    private static NewPerson with(NewPerson what, LocalDate born) {
        return person(what.name(), born, null, null, what.unitId());
    }

    private static NewPerson person(String name, LocalDate born, IdentityNumber number, PhoneNumber phone, Long unit) {
        BirthDate birth = number != null ? BirthDate.of(number) : born == null ? BirthDate.UNKNOWN : BirthDate.on(born, BirthEvidence.HOUSEHOLD_REGISTER);
        return new NewPerson(name, null, Sex.MALE, birth, number, null,
                Optional.ofNullable(phone).map(one -> List.of(new NewPerson.Phone(one, PhoneKind.OWN_MOBILE, null))).orElse(List.of()), ADDRESS, unit, null, "寄宿");
    }

    /** A name that nobody else has. */
    private static String name() {
        return "宓" + next();
    }

    private static String next() {
        int n = NEXT.incrementAndGet();
        int base = GIVEN_NAMES.length();
        return "" + GIVEN_NAMES.charAt(n / base / base % base) + GIVEN_NAMES.charAt(n / base % base) + GIVEN_NAMES.charAt(n % base);
    }

    private static IdentityNumber number(LocalDate born) {
        String digits = "650102" + born.toString().replace("-", "") + String.format("%03d", NEXT.incrementAndGet() % 1000);
        return new IdentityNumber(digits + IdentityNumber.check(digits));
    }

    private static PhoneNumber phone() {
        return new PhoneNumber(String.format("1990%07d", NEXT.incrementAndGet()));
    }

    private Long unit(String code) {
        return bench.unit(code);
    }

    private int count(String sql, long a, long b, String secret) {
        return ((Number) em.createNativeQuery(sql).setParameter("a", a).setParameter("b", b).setParameter("secret", secret.getBytes(StandardCharsets.UTF_8))
                .getSingleResult()).intValue();
    }

    private String audited(String action, String user, long person, String column) {
        List<?> found = em.createNativeQuery("select cast(" + column + " as char) from platform_audit_entry where action = :action and username = :user "
                + "and subjects regexp :id order by id desc limit 1", String.class).setParameter("action", action).setParameter("user", user)
                .setParameter("id", "\\b" + person + "\\b").getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    private <T> T as(String user, Supplier<T> what) {
        return bench.as(user, what);
    }

    private void as(String user, Runnable what) {
        bench.as(user, what);
    }

    private static void refused(PersonRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }

    private static void missing(Runnable what) {
        assertThrows(NotThere.class, what::run);
    }
}

package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.domain.PersonFilter;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.PersonSort;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitRow;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.UserDetails;
import org.jinlei.platform.access.domain.OrganisationWork;
import org.jinlei.platform.access.domain.RoleWork;
import org.jinlei.platform.access.domain.UserRegister;
import org.jinlei.platform.access.domain.UserWork;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gives rights: what the law keeps apart stays apart, every change counts from the next request, and nobody overwrites another. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final String SECURITY = "security";
    private static final String SYSTEM = "system";
    private static final Set<Role> ADMINISTRATORS = Role.ADMINISTRATORS;

    @Inject
    private UserWork users;

    @Inject
    private UserRegister register;

    @Inject
    private RoleWork roles;

    @Inject
    private OrganisationWork organisation;

    @Inject
    private PersonRegister people;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private Access access;

    @Inject
    private EntityManager em;

    @Test
    void rule62_the_three_administrators_exclude_each_other_and_every_other_role() {
        for (Role administrator : ADMINISTRATORS) {
            long admin = opened(administrator);
            for (Role other : Role.values()) {
                if (other != administrator) {
                    refused("ADMINISTRATOR_ROLES_EXCLUDE_OTHERS", () -> as(SECURITY, () -> users.give(admin, at(other, station()))));
                }
            }
            assertEquals(List.of(administrator), held(admin));
        }
        long officer = opened(Role.MINORS_CASE_OFFICER);
        ADMINISTRATORS.forEach(role -> refused("ADMINISTRATOR_ROLES_EXCLUDE_OTHERS", () -> as(SECURITY, () -> users.give(officer, at(role, station())))));
        as(SECURITY, () -> users.give(officer, at(Role.CHIEF, station())));
        as(SECURITY, () -> users.give(officer, at(Role.CHIEF, station())));
        assertEquals(List.of(Role.MINORS_CASE_OFFICER, Role.CHIEF), held(officer));
    }

    @Test
    void rule62_roles_given_at_the_same_moment_exclude_each_other_too() {
        String other = "sec" + unique();
        bench.colleague(other, "140590001", Role.SECURITY_ADMINISTRATOR);
        for (int round = 0; round < 5; round++) {
            long account = as(SECURITY, () -> users.open("r" + unique(), new UserDescription("路人", null, false, station()), at(Role.VOLUNTEER, station()))).id();
            as(SECURITY, () -> users.take(account, details(account).roles().get(0).id()));
            List<Object> answers = together.run(SECURITY, () -> gave(account, Role.AUDIT_ADMINISTRATOR), other, () -> gave(account, Role.CHIEF));
            assertEquals(1, answers.stream().filter(BrokenRule.class::isInstance).count(), answers::toString);
            assertEquals(1, held(account).size());
        }
    }

    @Test
    void nobody_administers_themselves() {
        long self = bench.user(SECURITY);
        List<Runnable> deeds = List.of(() -> users.give(self, at(Role.CHIEF, station())), () -> users.take(self, 1), () -> users.enable(self, false),
                () -> users.resetPassword(self));
        deeds.forEach(deed -> refused("NOBODY_ADMINISTERS_THEMSELVES", () -> as(SECURITY, deed)));
    }

    @Test
    void a_role_counts_from_the_next_request_and_no_longer_than_it_is_held() {
        String name = "n" + unique();
        long account = as(SECURITY, () -> users.open(name, new UserDescription("路人", null, false, station()), at(Role.CHIEF, station()))).id();
        assertTrue(as(name, () -> access.caller().scope(PeoplePermissions.READ)).isNowhere(), "a first password opens nothing");
        String settled = "s" + unique();
        bench.colleague(settled, "140590001", Role.VOLUNTEER);
        missing(() -> as(settled, this::anybody));
        as(SECURITY, () -> users.give(bench.user(settled), at(Role.CHIEF, station())));
        as(settled, this::anybody);
        long chief = details(bench.user(settled)).roles().stream().filter(held -> held.role() == Role.CHIEF).findFirst().orElseThrow().id();
        missing(() -> as(SECURITY, () -> users.take(account, chief)));
        as(SECURITY, () -> users.take(bench.user(settled), chief));
        missing(() -> as(settled, this::anybody));
        as(SECURITY, () -> users.give(bench.user(settled), at(Role.CHIEF, station())));
        as(SECURITY, () -> users.enable(bench.user(settled), false));
        missing(() -> as(settled, this::anybody));
    }

    @Test
    void a_permission_counts_from_the_next_request_and_the_law_forbids_some() {
        Set<String> before = seen(Role.AUXILIARY_OFFICER);
        Set<String> less = new TreeSet<>(before);
        less.remove(PeoplePermissions.READ);
        as("auxiliary", this::anybody);
        as(SECURITY, () -> roles.decide(Role.AUXILIARY_OFFICER, before, less, "试点期间收回"));
        try {
            missing(() -> as("auxiliary", this::anybody));
            assertEquals("试点期间收回", em.createNativeQuery("select reason from platform_audit_entry where action = 'RoleWork.decide' and username = 'security' "
                    + "and result = 'DONE' order by id desc limit 1", String.class).getSingleResult());
        } finally {
            as(SECURITY, () -> roles.decide(Role.AUXILIARY_OFFICER, less, before, "恢复"));
        }
        as("auxiliary", this::anybody);

        for (Role never : Role.OUTSIDE_THE_CIRCLE) {
            Set<String> now = seen(never);
            Set<String> more = new TreeSet<>(now);
            more.add(PeoplePermissions.REVEAL);
            refused("PERMISSION_IS_FORBIDDEN_TO_ROLE", () -> as(SECURITY, () -> roles.decide(never, now, more, "需要")));
            assertEquals(now, seen(never));
        }
        missing(() -> as(SECURITY, () -> roles.decide(Role.CHIEF, seen(Role.CHIEF), Set.of("people.everything"), "需要")));
    }

    @Test
    void two_who_decide_on_a_role_do_not_overwrite_each_other() {
        String other = "dec" + unique();
        bench.colleague(other, "140590001", Role.SECURITY_ADMINISTRATOR);
        Set<String> before = seen(Role.AUXILIARY_OFFICER);
        Set<String> mine = new TreeSet<>(before);
        mine.remove(PeoplePermissions.PLACES);
        Set<String> theirs = new TreeSet<>(before);
        theirs.remove(PeoplePermissions.READ_FULL);
        List<Object> answers = together.run(SECURITY, () -> decided(before, mine), other, () -> decided(before, theirs));
        Set<String> now = seen(Role.AUXILIARY_OFFICER);
        as(SECURITY, () -> roles.decide(Role.AUXILIARY_OFFICER, now, before, "恢复"));
        assertEquals(1, answers.stream().filter(ChangedMeanwhile.class::isInstance).count(), answers::toString);
        assertTrue(now.equals(mine) || now.equals(theirs));
    }

    @Test
    void what_is_said_of_an_account_is_corrected_by_one_at_a_time() {
        String name = "d" + unique();
        long account = as(SECURITY, () -> users.open(name.toUpperCase(java.util.Locale.ROOT), new UserDescription("路人", null, false, station()),
                at(Role.VOLUNTEER, station()))).id();
        UserDetails opened = details(account);
        assertEquals(name, opened.username());
        refused("USERNAME_IS_FREE", () -> as(SECURITY, () -> users.open(name, new UserDescription("另一人", null, false, station()), at(Role.VOLUNTEER, station()))));
        as(SECURITY, () -> users.describe(account, opened.version(), new UserDescription(" 路明 ", "059099", true, bench.unit(CaseBench.VILLAGE))));
        UserDetails now = details(account);
        assertEquals("路明", now.name());
        assertEquals("059099", now.policeNumber());
        assertEquals(bench.unit(CaseBench.VILLAGE), now.unit());
        assertThrows(ChangedMeanwhile.class, () -> as(SECURITY, () -> users.describe(account, opened.version(), new UserDescription("路远", null, false, station()))));
        missing(() -> as(SECURITY, () -> users.describe(account, now.version(), new UserDescription("路远", null, false, -1))));
        assertEquals("路明", details(account).name());
    }

    @Test
    void one_name_asked_for_twice_at_the_same_moment_is_given_once() {
        String other = "opn" + unique();
        bench.colleague(other, "140590001", Role.SECURITY_ADMINISTRATOR);
        for (int round = 0; round < 5; round++) {
            String name = "t" + unique();
            Supplier<Object> open = () -> users.open(name, new UserDescription("路人", null, false, station()), at(Role.VOLUNTEER, station()));
            List<Object> answers = together.run(SECURITY, open, other, open);
            assertEquals(List.of("USERNAME_IS_FREE"), answers.stream().filter(BrokenRule.class::isInstance).map(answer -> ((BrokenRule) answer).rule().name()).toList(),
                    answers::toString);
            assertEquals(1, answers.stream().filter(UserWork.Opened.class::isInstance).count(), answers::toString);
        }
    }

    @Test
    void the_first_password_is_new_each_time_and_kept_nowhere() {
        String name = "p" + unique();
        UserWork.Opened opened = as(SECURITY, () -> users.open(name, new UserDescription("路人", null, false, station()), at(Role.VOLUNTEER, station())));
        String again = as(SECURITY, () -> users.resetPassword(opened.id()));
        assertNotEquals(opened.firstPassword(), again);
        assertEquals(0, ((Number) em.createNativeQuery("select count(*) from platform_user u, platform_audit_entry a where u.id = :id and (locate(:secret, u.password_hash) > 0 "
                + "or locate(:secret, concat_ws(' ', a.subjects, a.reason, a.detail)) > 0)").setParameter("id", opened.id()).setParameter("secret", again)
                .getSingleResult()).intValue());
    }

    @Test
    void a_unit_lies_where_its_kind_belongs_and_stays_with_its_station() {
        String code = "T" + unique();
        long village = as(SYSTEM, () -> organisation.add(code, "试验村", UnitKind.VILLAGE, station()));
        refused("UNIT_CODE_IS_FREE", () -> as(SYSTEM, () -> organisation.add(code, "另一村", UnitKind.VILLAGE, station())));
        refused("UNIT_LIES_UNDER_ANOTHER_KIND", () -> as(SYSTEM, () -> organisation.add("X" + unique(), "网格", UnitKind.GRID, station())));
        refused("UNIT_LIES_UNDER_ANOTHER_KIND", () -> as(SYSTEM, () -> organisation.add("X" + unique(), "村", UnitKind.VILLAGE, null)));
        UnitRow opened = as(SYSTEM, () -> organisation.details(village));
        refused("UNIT_STAYS_WITH_ITS_STATION", () -> as(SYSTEM, () -> organisation.change(village, opened.version(), "试验村", otherStation(), true)));
        long grid = as(SYSTEM, () -> organisation.add("G" + unique(), "第一网格", UnitKind.GRID, village));
        refused("UNIT_WITH_UNITS_BELOW_STAYS_IN_USE", () -> as(SYSTEM, () -> organisation.change(village, opened.version(), "试验村", station(), false)));
        as(SYSTEM, () -> organisation.change(grid, as(SYSTEM, () -> organisation.details(grid)).version(), "第一网格", village, false));
        as(SYSTEM, () -> organisation.change(village, opened.version(), "试验新村", station(), false));
        assertThrows(ChangedMeanwhile.class, () -> as(SYSTEM, () -> organisation.change(village, opened.version(), "试验旧村", station(), true)));
        assertEquals("试验新村", as(SYSTEM, () -> organisation.details(village)).name());
        assertFalse(as(SYSTEM, () -> organisation.details(village)).active());
    }

    @Test
    void a_new_village_is_reached_by_those_above_it_from_the_next_request() {
        long village = as(SYSTEM, () -> organisation.add("V" + unique(), "新设村", UnitKind.VILLAGE, station()));
        assertTrue(as("officer", () -> access.scope(PeoplePermissions.READ)).covers(as("officer", () -> bench.stationOf(village)), village));
        assertFalse(as("community", () -> access.scope(PeoplePermissions.READ)).covers(null, village));
        assertFalse(as("stranger", () -> access.scope(PeoplePermissions.READ)).covers(as("officer", () -> bench.stationOf(village)), village));
    }

    private Object gave(long account, Role role) {
        users.give(account, at(role, station()));
        return role;
    }

    private Object decided(Set<String> seen, Set<String> permissions) {
        roles.decide(Role.AUXILIARY_OFFICER, seen, permissions, "同时修改");
        return permissions;
    }

    /** Something that whoever may read persons may do. */
    private void anybody() {
        people.list(PersonFilter.NONE, PageRequest.first(PersonSort.NAME, false));
    }

    private long opened(Role role) {
        return as(SECURITY, () -> users.open("a" + unique(), new UserDescription("路人", null, false, station()), at(role, station()))).id();
    }

    private Set<String> seen(Role role) {
        return as(SECURITY, () -> roles.held()).get(role);
    }

    private List<Role> held(long account) {
        return details(account).roles().stream().map(UserDetails.HeldRole::role).toList();
    }

    private UserDetails details(long account) {
        return as(SECURITY, () -> register.details(account));
    }

    private static NewRole at(Role role, long unit) {
        return new NewRole(role, unit, Breadth.UNIT_AND_BELOW);
    }

    private long station() {
        return bench.unit(CaseBench.STATION);
    }

    private long otherStation() {
        return bench.unit("140590002");
    }

    private static String unique() {
        return Long.toString(System.nanoTime(), 36);
    }

    private <T> T as(String user, Supplier<T> what) {
        return bench.as(user, what);
    }

    private void as(String user, Runnable what) {
        bench.as(user, what);
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }

    private static void missing(Runnable what) {
        assertThrows(NotThere.class, what::run);
    }
}

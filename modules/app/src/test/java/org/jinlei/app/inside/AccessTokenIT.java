package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.TokenScope;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.domain.UserWork;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.tokens.NewToken;
import org.jinlei.platform.tokens.TokenRow;
import org.jinlei.platform.tokens.TokenState;
import org.jinlei.platform.tokens.domain.OwnTokenWork;
import org.jinlei.platform.tokens.domain.UserTokenWork;
import org.jinlei.platform.worklist.domain.DeputyWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who makes which access tokens, also two at the same moment. */
@ExtendWith(ArquillianExtension.class)
class AccessTokenIT {

    private static final int MOST = 5;
    private static final String SECURITY = "security";

    private static final List<String> LEDGERS_OF_OFFICERS = List.of("cases", "children", "clocks", "correction", "counselling", "donations", "interventions", "letters", "mandatory", "missing",
            "needs", "planned", "questionings", "reportclocks", "situation", "sweep", "visits");

    @Inject
    private OwnTokenWork own;

    @Inject
    private UserTokenWork ofUsers;

    @Inject
    private UserWork users;

    @Inject
    private UserDirectory directory;

    @Inject
    private DeputyWork deputies;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Test
    void two_made_at_the_same_moment_do_not_pass_the_limit() {
        for (int round = 0; round < 3; round++) {
            String chief = bench.colleague("tok" + Long.toString(System.nanoTime(), 36), CaseBench.STATION, Role.CHIEF);
            for (int i = 1; i < MOST; i++) {
                access.as(chief, () -> own.make(token("cases")));
            }
            Supplier<Object> make = () -> own.make(token("cases"));
            List<Object> answers = together.run(chief, make, chief, make);
            assertEquals(List.of("ACCOUNT_HAS_ENOUGH_TOKENS"), answers.stream().filter(BrokenRule.class::isInstance).map(one -> ((BrokenRule) one).rule().name()).toList(),
                    answers::toString);
            long ended = access.as(chief, () -> own.mine().rows().get(0).id());
            access.as(chief, () -> {
                own.end(ended);
                return own.make(token("cases"));
            });
        }
    }

    @Test
    void a_token_reads_no_more_than_its_owner() {
        assertEquals(LEDGERS_OF_OFFICERS, offered("officer"));
        assertEquals(List.of("children", "correction", "donations", "interventions", "missing", "needs", "planned", "situation", "sweep", "visits"), offered("community"));
        assertEquals(List.of("audit"), offered("audit"));
        for (String nothing : List.of("system", SECURITY, "grid", "education", "volunteers")) {
            assertEquals(List.of(), offered(nothing), nothing);
        }
        refused("TOKEN_READS_WHAT_ITS_OWNER_READS", () -> access.as("community", () -> own.make(token("cases"))));
        refused("TOKEN_READS_WHAT_ITS_OWNER_READS", () -> access.as("officer", () -> own.make(token())));
        refused("TOKEN_ENDS_IN_TIME", () -> access.as("officer", () -> own.make(new NewToken("取数", Set.of("cases"), LocalDate.now(clock).minusDays(1)))));
        refused("TOKEN_ENDS_IN_TIME", () -> access.as("officer", () -> own.make(new NewToken("取数", Set.of("cases"), LocalDate.now(clock).plusDays(91)))));
    }

    @Test
    void the_security_administrator_makes_tokens_for_service_accounts_only_and_ends_anybodys() {
        long officer = bench.user("officer");
        assertEquals(List.of(), access.as(SECURITY, () -> ofUsers.of(officer)).choices());
        assertThrows(NotThere.class, () -> access.as(SECURITY, () -> ofUsers.make(officer, token("cases"))));
        access.as("officer", () -> own.make(token("cases")));
        long made = access.as("officer", () -> own.mine().rows().get(0).id());
        assertThrows(NotThere.class, () -> access.as("chief", () -> {
            own.end(made);
            return null;
        }));
        assertThrows(NotThere.class, () -> access.as(SECURITY, () -> {
            ofUsers.end(bench.user("chief"), made);
            return null;
        }));
        access.as(SECURITY, () -> {
            ofUsers.end(officer, made);
            return null;
        });
        assertEquals(List.of(), access.as("officer", () -> own.mine().rows()).stream().filter(row -> row.id() == made && row.isInForce()).toList());
    }

    @Test
    void a_password_that_is_reset_ends_the_tokens_with_the_sessions() {
        String chief = bench.colleague("tok" + Long.toString(System.nanoTime(), 36), CaseBench.STATION, Role.CHIEF);
        access.as(chief, () -> own.make(token("cases")));
        access.as(SECURITY, () -> users.resetPassword(bench.user(chief)));
        assertEquals(List.of(TokenState.ENDED), access.as(SECURITY, () -> ofUsers.of(bench.user(chief))).rows().stream().map(TokenRow::state).toList());
    }

    @Test
    void a_service_account_is_nobodys_colleague_and_has_no_password_to_reset() {
        String name = "svc" + Long.toString(System.nanoTime(), 36);
        long station = bench.unit(CaseBench.STATION);
        long account = access.as(SECURITY, () -> users.openService(name, new UserDescription("数据平台", null, false, station),
                new NewRole(Role.MINORS_CASE_OFFICER, station, Breadth.UNIT_AND_BELOW)));
        assertEquals(List.of(), access.as("duty", () -> directory.holding(CasesPermissions.WORK, station)).stream().filter(one -> one.id() == account).toList());
        assertEquals(List.of(), access.as("officer", deputies::colleagues).stream().filter(one -> one.id() == account).toList());
        refused("SERVICE_ACCOUNT_HAS_NO_PASSWORD", () -> access.as(SECURITY, () -> users.resetPassword(account)));
        refused("ADMINISTRATOR_ROLES_EXCLUDE_OTHERS", () -> access.as(SECURITY, () -> {
            users.give(account, new NewRole(Role.SECURITY_ADMINISTRATOR, station, Breadth.UNIT_AND_BELOW));
            return null;
        }));
        access.as(SECURITY, () -> ofUsers.make(account, new NewToken("取数", Set.of("cases"), LocalDate.now(clock).plusDays(365))));
        assertEquals(LEDGERS_OF_OFFICERS, access.as(SECURITY, () -> ofUsers.of(account)).choices().stream().map(TokenScope::name).toList());
    }

    private List<String> offered(String user) {
        return access.as(user, () -> own.mine().choices()).stream().map(TokenScope::name).toList();
    }

    private NewToken token(String... scopes) {
        return new NewToken("取数", Set.of(scopes), LocalDate.now(clock).plusDays(7));
    }

    private static void refused(String rule, Supplier<?> deed) {
        assertEquals(rule, assertThrows(BrokenRule.class, deed::get).rule().name());
    }
}

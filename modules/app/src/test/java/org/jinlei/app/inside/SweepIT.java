package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.sweep.CoverState;
import org.jinlei.cases.domain.sweep.FactSource;
import org.jinlei.cases.domain.sweep.FindFilter;
import org.jinlei.cases.domain.sweep.FindRow;
import org.jinlei.cases.domain.sweep.FindSort;
import org.jinlei.cases.domain.sweep.FindStatus;
import org.jinlei.cases.domain.sweep.FollowUp;
import org.jinlei.cases.domain.sweep.FoundMinorWork;
import org.jinlei.cases.domain.sweep.FoundMinors;
import org.jinlei.cases.domain.sweep.NewFact;
import org.jinlei.cases.domain.sweep.NewFind;
import org.jinlei.cases.domain.sweep.NewSweep;
import org.jinlei.cases.domain.sweep.OwnFind;
import org.jinlei.cases.domain.sweep.PlaceCover;
import org.jinlei.cases.domain.sweep.RiskFact;
import org.jinlei.cases.domain.sweep.SweepEntryWork;
import org.jinlei.cases.domain.sweep.SweepReading;
import org.jinlei.cases.domain.sweep.SweepWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sweep (story 10): minors at risk are found by facts, each is somebody's responsibility, and who only enters sees nothing else. */
@ExtendWith(ArquillianExtension.class)
class SweepIT {

    private static final String DUTY = "duty";
    private static final String GRID = "grid";
    private static final String AUXILIARY = "auxiliary";
    private static final String COMMUNITY = "community";

    @Inject
    private CaseBench bench;

    @Inject
    private SweepWork sweeps;

    @Inject
    private SweepReading reading;

    @Inject
    private SweepEntryWork entries;

    @Inject
    private FoundMinorWork minors;

    @Inject
    private FoundMinors list;

    @Inject
    private ReportWork reports;

    @Inject
    private ReportRegister register;

    @Inject
    private CaseWork cases;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private jakarta.enterprise.inject.Instance<Ledger<?>> ledgers;

    @Test
    void who_enters_sees_their_own_place_and_their_own_entries_and_nothing_of_the_sweep() {
        long sweep = begin();
        refused("AUXILIARY_SWEEPS_UNDER_A_NAMED_OFFICER", () -> bench.as(DUTY, () -> sweeps.assign(sweep, List.of(village()), bench.user(AUXILIARY), null)));
        refused("SWEEP_IS_DONE_BY_WHO_MAY", () -> bench.as(DUTY, () -> sweeps.assign(sweep, List.of(village()), bench.user("volunteers"), null)));
        refused("PLACE_IS_NO_VILLAGE_OR_GRID_OF_THE_STATION", () -> bench.as(DUTY, () -> sweeps.assign(sweep, List.of(bench.unit("S018")), bench.user(GRID), null)));
        bench.as(DUTY, () -> sweeps.assign(sweep, List.of(village()), bench.user(AUXILIARY), bench.user(COMMUNITY)));
        long grid = place(sweep, GRID, bench.unit(CaseBench.VILLAGE + "-1"));
        refused("PLACE_IS_ASSIGNED_ALREADY", () -> bench.as(DUTY, () -> sweeps.assign(sweep, List.of(bench.unit(CaseBench.VILLAGE + "-1")), bench.user(GRID), null)));
        assertTrue(steps(GRID).contains("cases.sweepPlace /cases/sweeps/visit?id=" + grid));
        bench.as(GRID, () -> entries.visit(grid, now(), 12, null, find("阮小青", 15, RiskFact.LIVES_ALONE_UNDER_16)));
        assertFalse(steps(GRID).contains("cases.sweepPlace /cases/sweeps/visit?id=" + grid), "the round was made");
        OwnFind own = bench.as(GRID, () -> entries.sheet(grid)).finds().get(0);
        assertEquals("阮小青", own.name());
        assertFalse(own.takenOver());
        long minor = found(sweep).id();
        for (String who : List.of(AUXILIARY, COMMUNITY, OFFICER)) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> entries.sheet(grid)), who);
            assertThrows(NotThere.class, () -> bench.as(who, () -> entries.visit(grid, now(), 1, null, null)), who);
        }
        assertFalse(bench.as(DUTY, () -> entries.sheet(grid)).own(), "who leads looks");
        assertEquals(List.of(), bench.as(DUTY, () -> entries.sheet(grid)).finds());
        assertThrows(NotThere.class, () -> bench.as(DUTY, () -> entries.visit(grid, now(), 1, null, null)));
        for (String who : List.of(GRID, AUXILIARY, "volunteers", "education", "auditor", "system")) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> reading.coverage(sweep)), who);
            assertThrows(NotThere.class, () -> bench.as(who, () -> minors.view(minor)), who);
            assertThrows(NotThere.class, () -> bench.as(who, () -> list.list(new FindFilter(sweep, null, null, null, null, null), first())), who);
        }
        for (String who : List.of("volunteers", "education", "auditor", "chief", "system")) {
            assertThrows(NotThere.class, () -> bench.as(who, entries::mine), who);
        }
        for (String who : List.of("stranger", bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER))) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> minors.view(minor)), who);
        }
        assertThrows(NotThere.class, () -> bench.as("stranger", () -> reading.view(sweep)));
        assertEquals(1, bench.as(COMMUNITY, () -> reading.coverage(sweep)).villages().size(), "the own village only");
        assertThrows(NotThere.class, () -> bench.as(CHIEF, () -> minors.view(minor)), "the chief reads figures");
    }

    @Test
    void every_minor_found_has_an_officer_who_signs_and_says_what_follows() {
        String leader = leader();
        String answering = bench.colleague("sweepofficer", CaseBench.STATION, Role.MINORS_CASE_OFFICER);
        long sweep = begin();
        long place = place(sweep, COMMUNITY, village());
        refused("VISIT_LIES_WITHIN_THE_SWEEP", () -> bench.as(COMMUNITY, () -> entries.visit(place, now().plusHours(1), 3, null, null)));
        refused("FOUND_MINOR_IS_NAMED_BY_FACTS", () -> bench.as(COMMUNITY, () -> entries.visit(place, now(), 3, null, new NewFind(null, "全小满", 13, null, List.of()))));
        refused("FACT_DOES_NOT_FIT_THE_AGE", () -> bench.as(COMMUNITY, () -> entries.visit(place, now(), 3, null, find("全小满", 16, RiskFact.LIVES_ALONE_UNDER_16))));
        assertEquals(CoverState.NOT_YET, cover(sweep).state(), "what was refused left no round");
        bench.as(COMMUNITY, () -> entries.visit(place, now(), 30, null, null));
        assertEquals(CoverState.NOTHING_FOUND, cover(sweep).state());
        bench.as(COMMUNITY, () -> entries.visit(place, now(), 2, "复访", find("全小满", 13, RiskFact.INJURY_SEEN)));
        assertEquals(CoverState.FOUND, cover(sweep).state());
        long minor = found(sweep).id();
        assertTrue(steps(leader).contains("cases.giveFoundMinor /cases/sweeps/minor?id=" + minor), "the leader names an officer");
        refused("SWEEP_ENDS_WHEN_EVERY_MINOR_HAS_AN_OFFICER", () -> bench.as(DUTY, () -> sweeps.end(sweep, "小结")));
        refused("FOUND_MINOR_NEEDS_AN_OFFICER", () -> bench.as(leader, () -> minors.give(minor, bench.user(GRID))));
        bench.as(leader, () -> minors.give(minor, bench.user(answering)));
        assertTrue(steps(answering).contains("cases.receiveFoundMinor /cases/sweeps/minor?id=" + minor));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> minors.receive(minor)));
        bench.as(answering, () -> minors.receive(minor));
        refused("HARM_GOES_ON_AS_A_REPORT", () -> bench.as(answering, () -> minors.settle(minor, FollowUp.NOTHING_NEEDED, null, "已问过")));
        long boy = boy();
        bench.as(answering, () -> minors.register(minor, boy));
        refused("FOLLOW_UP_NAMES_ITS_REPORT", () -> bench.as(answering, () -> minors.settle(minor, FollowUp.MANDATORY_REPORT, "J-140590001-2020-00001", "已接报")));
        long report = report(answering);
        bench.as(answering, () -> minors.settle(minor, FollowUp.MANDATORY_REPORT, receipt(answering, report), "已接报"));
        assertEquals(FindStatus.SETTLED, bench.as(answering, () -> minors.view(minor)).minor().status());
        assertEquals(List.of(), steps(answering).stream().filter(one -> one.endsWith("/minor?id=" + minor)).toList());
        assertTrue(bench.as(COMMUNITY, () -> entries.sheet(place)).finds().get(0).takenOver());
        bench.as(DUTY, () -> sweeps.end(sweep, "六十村已走访"));
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> entries.visit(place, now(), 1, null, null)), "its places ended with it");
    }

    @Test
    void what_was_found_is_sealed_with_the_case_that_followed_and_leaves_no_gap() {
        long sweep = begin();
        long place = place(sweep, GRID, bench.unit(CaseBench.VILLAGE + "-1"));
        bench.as(GRID, () -> entries.visit(place, now(), 12, null, find("宁小北", 13, RiskFact.TRUANCY)));
        long minor = found(sweep).id();
        bench.as(OFFICER, () -> minors.give(minor, bench.user(OFFICER)));
        bench.as(OFFICER, () -> minors.receive(minor));
        long boy = boy();
        bench.as(OFFICER, () -> minors.register(minor, boy));
        long report = report(OFFICER);
        long file = bench.as(OFFICER, () -> cases.open(new NewCase(CaseCategory.HELP, CaseNature.ORDINARY, "旷课求助", null, report, village(), boy,
                ParticipantRole.HELP_SEEKER, null), bench.unit(CaseBench.STATION)));
        bench.as(OFFICER, () -> minors.settle(minor, FollowUp.MISCONDUCT, receipt(OFFICER, report), "已接报"));
        int found = cover(sweep).found();
        bench.as(OFFICER, () -> closings.propose(file, ClosingReason.DONE, "已返校"));
        bench.as(CHIEF, () -> closings.approve(file));
        bench.as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        for (String who : List.of(OFFICER, DUTY, COMMUNITY)) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> minors.view(minor)), who);
            assertEquals(List.of(), bench.as(who, () -> list.list(new FindFilter(sweep, null, null, null, null, null), first())).rows(), who);
        }
        assertEquals(found - 1, cover(sweep).found());
        assertEquals(CoverState.NOTHING_FOUND, cover(sweep).state());
        assertEquals(List.of(), bench.as(GRID, () -> entries.sheet(place)).finds());
        assertEquals(0, bench.as(GRID, () -> entries.sheet(place)).visits().get(0).found());
        assertTrue(ledgers.stream().filter(one -> one.name().equals("sweep")).count() == 1);
    }

    private long begin() {
        return bench.as(DUTY, () -> sweeps.begin(new NewSweep("测试排查", "排查独居未成年人", "《未成年人保护法》第二十一条", bench.today().minusDays(3), bench.today().plusDays(3),
                bench.user(leader()))));
    }

    /** Somebody whose worklist is short, so that all of it is read. */
    private String leader() {
        return bench.colleague("sweepleader", CaseBench.STATION, Role.MINORS_CASE_OFFICER);
    }

    private long place(long sweep, String user, long unit) {
        bench.as(DUTY, () -> sweeps.assign(sweep, List.of(unit), bench.user(user), null));
        return bench.as(user, entries::mine).stream().filter(one -> one.sweepId() == sweep && one.unitId() == unit).findFirst().orElseThrow().id();
    }

    private NewFind find(String name, int age, RiskFact fact) {
        return new NewFind(null, name, age, "村东头", List.of(new NewFact(fact, FactSource.SAID_BY_NEIGHBOURS, bench.today(), "邻居反映")));
    }

    private FindRow found(long sweep) {
        return bench.as(OFFICER, () -> list.list(new FindFilter(sweep, null, null, null, null, null), first())).rows().get(0);
    }

    private PlaceCover cover(long sweep) {
        return bench.as(CHIEF, () -> reading.coverage(sweep)).villages().stream().filter(one -> one.unitId() == village()).findFirst().orElseThrow();
    }

    private long boy() {
        return bench.minor(BirthDate.on(bench.today().minusYears(13).minusDays(30), BirthEvidence.HOUSEHOLD_REGISTER));
    }

    private long report(String who) {
        return bench.as(who, () -> reports.receive(new NewReport(bench.unit(CaseBench.STATION), village(), now(), ReportChannel.PATROL, true, null, null, null,
                "排查中发现", "村内", null, null, Jurisdiction.OWN, null)));
    }

    private String receipt(String who, long report) {
        return bench.as(who, () -> register.view(report)).receiptNumber();
    }

    private List<String> steps(String user) {
        return bench.as(user, () -> worklist.mine()).stream().map(one -> one.kind() + " " + one.link()).toList();
    }

    private long village() {
        return bench.unit(CaseBench.VILLAGE);
    }

    private static PageRequest<FindSort> first() {
        return new PageRequest<>(FindSort.FOUND, true, null, 20);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now().minusMinutes(1).withNano(0);
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }
}

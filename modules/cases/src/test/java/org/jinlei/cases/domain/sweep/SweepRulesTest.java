package org.jinlei.cases.domain.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.people.Age;
import org.jinlei.people.Datum;
import org.jinlei.people.Position;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOW = FIRST.plusDays(3).atTime(15, 0);

    @Test
    void a_sweep_names_its_purpose_and_its_ground() {
        new Sweep(1, sweep("寒假排查", "排查独居", "未保法第二十一条"), 2, NOW);
        refused(SweepRule.SWEEP_NAMES_PURPOSE_AND_BASIS, () -> new Sweep(1, sweep("寒假排查", " ", "未保法第二十一条"), 2, NOW));
        refused(SweepRule.SWEEP_NAMES_PURPOSE_AND_BASIS, () -> new Sweep(1, sweep("寒假排查", "排查独居", null), 2, NOW));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> new Sweep(1, new NewSweep("甲", "乙", "丙", FIRST, FIRST.minusDays(1), 3), 2, NOW));
        new Sweep(1, new NewSweep("甲", "乙", "丙", FIRST, FIRST, 3), 2, NOW);
    }

    @Test
    void a_round_lies_within_the_days_of_the_sweep_and_not_in_the_future() {
        Sweep sweep = new Sweep(1, new NewSweep("甲", "乙", "丙", FIRST, FIRST.plusDays(2), 3), 2, NOW);
        sweep.requireWithin(FIRST.atStartOfDay(), NOW);
        sweep.requireWithin(FIRST.plusDays(2).atTime(23, 59), NOW);
        refused(SweepRule.VISIT_LIES_WITHIN_THE_SWEEP, () -> sweep.requireWithin(FIRST.atStartOfDay().minusSeconds(1), NOW));
        refused(SweepRule.VISIT_LIES_WITHIN_THE_SWEEP, () -> sweep.requireWithin(FIRST.plusDays(3).atStartOfDay(), NOW));
        refused(SweepRule.VISIT_LIES_WITHIN_THE_SWEEP, () -> sweep.requireWithin(FIRST.atTime(10, 0), FIRST.atTime(9, 59)));
    }

    @Test
    void a_sweep_ends_when_every_minor_has_an_officer() {
        Sweep sweep = new Sweep(1, sweep("甲", "乙", "丙"), 2, NOW);
        refused(SweepRule.SWEEP_ENDS_WHEN_EVERY_MINOR_HAS_AN_OFFICER, () -> sweep.end("小结", 1, NOW));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> sweep.end(" ", 0, NOW));
        sweep.end("小结", 0, NOW);
        refused(SweepRule.SWEEP_IS_OVER, () -> sweep.end("小结", 0, NOW));
        refused(SweepRule.SWEEP_IS_OVER, () -> sweep.write(sweep("甲", "乙", "丙")));
    }

    @Test
    void rule_forty_five_a_minor_is_named_by_facts_with_source_and_day() {
        refused(SweepRule.FOUND_MINOR_IS_NAMED_BY_FACTS, () -> minor(null, "小雨", List.of()));
        refused(SweepRule.FOUND_MINOR_IS_NAMED_BY_FACTS, () -> minor(null, " ", List.of(fact(RiskFact.TRUANCY))));
        minor(7L, null, List.of(fact(RiskFact.TRUANCY)));
        refused(SweepRule.FOUND_MINOR_IS_NAMED_BY_FACTS, () -> new FoundFact(1, new NewFact(RiskFact.TRUANCY, null, FIRST, null), 2, FIRST));
        refused(SweepRule.FOUND_MINOR_IS_NAMED_BY_FACTS, () -> new FoundFact(1, new NewFact(RiskFact.TRUANCY, FactSource.SEEN_OURSELVES, null, null), 2, FIRST));
        new FoundFact(1, fact(RiskFact.TRUANCY), 2, FIRST);
        refused(SweepRule.FACT_LIES_IN_THE_PAST, () -> new FoundFact(1, fact(RiskFact.TRUANCY), 2, FIRST.minusDays(1)));
        for (RiskFact fact : RiskFact.values()) {
            assertFalse(fact.name().matches(".*(POOR|DIVORC|LEFT_BEHIND|SINGLE_PARENT).*"), "no label: " + fact);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIVES_ALONE_UNDER_16, 16", "WORKING_UNDER_16, 16", "UNATTENDED_UNDER_8, 8", "PREGNANT_UNDER_14, 14"})
    void a_fact_with_an_age_is_none_of_somebody_who_has_reached_it(RiskFact fact, int years) {
        RiskFact.requireFit(List.of(fact), new Age(years - 1, years - 1, true));
        refused(SweepRule.FACT_DOES_NOT_FIT_THE_AGE, () -> RiskFact.requireFit(List.of(RiskFact.TRUANCY, fact), new Age(years, years, true)));
        RiskFact.requireFit(List.of(fact), new Age(years, years, false));
        RiskFact.requireFit(List.of(fact), Age.UNKNOWN);
    }

    @Test
    void only_minors_are_found() {
        RiskFact.requireFit(List.of(RiskFact.TRUANCY), new Age(17, 17, true));
        refused(SweepRule.ONLY_MINORS_ARE_FOUND_HERE, () -> RiskFact.requireFit(List.of(RiskFact.TRUANCY), new Age(18, 18, true)));
    }

    @Test
    void a_minor_is_given_signed_for_and_settled_in_this_order() {
        FoundMinor minor = minor(7L, null, List.of(fact(RiskFact.TRUANCY)));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> minor.receive(NOW));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> settle(minor, FollowUp.WELFARE, null, "已转", RiskFact.TRUANCY));
        minor.give(3, 2, NOW);
        minor.receive(NOW);
        minor.give(4, 2, NOW);
        assertEquals(FindStatus.GIVEN, minor.facts().status(), "another officer signs again");
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> settle(minor, FollowUp.WELFARE, null, "已转", RiskFact.TRUANCY));
        minor.receive(NOW);
        refused(SweepRule.FOLLOW_UP_NEEDS_A_REASON, () -> settle(minor, FollowUp.NOTHING_NEEDED, null, " ", RiskFact.TRUANCY));
        settle(minor, FollowUp.NOTHING_NEEDED, null, "已返校", RiskFact.TRUANCY);
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> minor.give(4, 2, NOW));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> minor.register(8));
    }

    @Test
    void rule_eight_harm_goes_on_as_a_report_and_a_report_has_its_receipt_and_person() {
        for (RiskFact harm : Arrays.stream(RiskFact.values()).filter(RiskFact::isHarm).toList()) {
            FoundMinor minor = received(7L);
            refused(SweepRule.HARM_GOES_ON_AS_A_REPORT, () -> settle(minor, FollowUp.NOTHING_NEEDED, null, "无", RiskFact.TRUANCY, harm));
            refused(SweepRule.HARM_GOES_ON_AS_A_REPORT, () -> settle(minor, FollowUp.WELFARE, null, "已转", harm));
            refused(SweepRule.FOLLOW_UP_NAMES_ITS_REPORT, () -> settle(minor, FollowUp.MANDATORY_REPORT, null, "已报", harm));
            settle(minor, FollowUp.MANDATORY_REPORT, 9L, "已报", harm);
            assertEquals(9L, minor.facts().reportId());
        }
        refused(SweepRule.MINOR_IS_REGISTERED_FIRST, () -> settle(received(null), FollowUp.MISCONDUCT, 9L, "已报", RiskFact.TRUANCY));
        FoundMinor cared = received(7L);
        settle(cared, FollowUp.WELFARE, 9L, "已转民政", RiskFact.CARER_MISSING);
        assertEquals(null, cared.facts().reportId(), "a referral names no report");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "30, 50", "59, 98", "60, 100"})
    void a_hundred_per_cent_means_every_village(int visited, int percent) {
        List<PlaceCover> villages = LongStream.range(0, 60).mapToObj(id -> cover(id, id < visited ? 1 : 0, 0)).toList();
        assertEquals(percent, Coverage.of(villages, Map.of()).percent());
    }

    @Test
    void the_picture_runs_from_north_to_south_and_from_west_to_east() {
        List<PlaceCover> villages = LongStream.range(0, 12).mapToObj(id -> cover(id, 0, 0)).toList();
        Map<Long, Position> positions = new HashMap<>();
        for (long id = 0; id < 11; id++) {
            positions.put(id, new Position(BigDecimal.valueOf(112 + (id * 7 % 11)), BigDecimal.valueOf(35 + id), Datum.values()[0]));
        }
        List<Long> picture = Coverage.of(villages, positions).picture().stream().map(PlaceCover::unitId).toList();
        assertEquals(12, picture.size());
        assertEquals(0L, picture.get(10), "the southernmost is in the last row");
        assertEquals(11L, picture.get(11), "who has no position comes last");
        for (int i = 1; i < 10; i++) {
            assertFalse(positions.get(picture.get(i - 1)).longitude().compareTo(positions.get(picture.get(i)).longitude()) > 0);
        }
    }

    @Test
    void a_village_stands_by_its_rounds_and_by_who_was_found() {
        assertEquals(CoverState.NOBODY_SENT, new PlaceCover(1, "", List.of(), 0, null, 0, 0).state());
        assertEquals(CoverState.NOT_YET, new PlaceCover(1, "", List.of(5L), 0, null, 0, 0).state());
        assertEquals(CoverState.NOTHING_FOUND, cover(1, 1, 0).state());
        assertEquals(CoverState.FOUND, cover(1, 1, 1).state());
    }

    private static PlaceCover cover(long id, int rounds, int found) {
        return new PlaceCover(id, "村" + id, List.of(5L), rounds, null, found, 0);
    }

    private static NewSweep sweep(String name, String purpose, String basis) {
        return new NewSweep(name, purpose, basis, FIRST, FIRST.plusDays(30), 3);
    }

    private static NewFact fact(RiskFact fact) {
        return new NewFact(fact, FactSource.SAID_BY_THE_SCHOOL, FIRST, null);
    }

    private static FoundMinor minor(Long person, String name, List<NewFact> facts) {
        return new FoundMinor(new Sweep(1, sweep("甲", "乙", "丙"), 2, NOW).facts(), 4, 5, new NewFind(person, name, null, null, facts), 6, NOW);
    }

    private static FoundMinor received(Long person) {
        FoundMinor minor = minor(person, "小雨", List.of(fact(RiskFact.TRUANCY)));
        minor.give(3, 2, NOW);
        minor.receive(NOW);
        return minor;
    }

    private static void settle(FoundMinor minor, FollowUp what, Long report, String why, RiskFact... facts) {
        minor.settle(what, report, why, List.of(facts), 3, NOW);
    }

    private static void refused(Rule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}

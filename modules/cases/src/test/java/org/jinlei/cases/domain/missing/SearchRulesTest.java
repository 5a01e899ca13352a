package org.jinlei.cases.domain.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.people.Age;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.Sex;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRulesTest {

    private static final LocalDateTime REPORTED = LocalDateTime.of(2026, 5, 20, 20, 10);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 20, 20, 12);
    private static final long DUTY = 1;
    private static final long CHIEF = 2;

    @ParameterizedTest(name = "born {0}, {1}: {2}")
    @CsvSource({
        // the age is reached on the day after the birthday (rule 2)
        "2012-05-20, MALE, DUE", "2012-05-19, MALE, NOT_AUTOMATIC", "2012-05-20, FEMALE, DUE", "2012-05-19, FEMALE, DUE",
        "2008-05-20, FEMALE, DUE", "2008-05-20, MALE, NOT_AUTOMATIC", "2008-05-19, FEMALE, NOT_AUTOMATIC", "2010-01-01, UNKNOWN, DUE", "2010-01-01, NOT_STATED, DUE"})
    void ruleTenChildrenUnder14AndGirlsUnder18AreFiledAtOnce(LocalDate born, Sex sex, FilingState expected) {
        assertEquals(expected, FilingAtOnce.of(BirthDate.on(born, BirthEvidence.HOUSEHOLD_REGISTER).ageOn(REPORTED.toLocalDate()), sex));
    }

    @Test
    void ruleThreeAnUnprovenAgeCountsAsNotReached() {
        LocalDate sixteen = LocalDate.of(2010, 1, 1);
        assertEquals(FilingState.NOT_AUTOMATIC, FilingAtOnce.of(BirthDate.on(sixteen, BirthEvidence.IDENTITY_CARD).ageOn(REPORTED.toLocalDate()), Sex.MALE));
        assertEquals(FilingState.DUE, FilingAtOnce.of(BirthDate.on(sixteen, BirthEvidence.STATEMENT).ageOn(REPORTED.toLocalDate()), Sex.MALE));
        assertEquals(FilingState.DUE, FilingAtOnce.of(Age.UNKNOWN, Sex.MALE));
    }

    @Test
    void onlyWhoIsProvenToBe18IsNoMinor() {
        assertTrue(FilingAtOnce.isMinor(new Age(17, 17, true)));
        assertFalse(FilingAtOnce.isMinor(new Age(18, 18, true)));
        assertTrue(FilingAtOnce.isMinor(new Age(18, 18, false)));
        assertTrue(FilingAtOnce.isMinor(Age.UNKNOWN));
    }

    @Test
    void theClockRunsFromTheReportAndNotFromTheFuture() {
        refused(SearchRule.SEARCH_BEGINS_WITH_THE_REPORT, () -> search(NOW.plusSeconds(1)));
        assertEquals(NOW, search(NOW).reportedAt());
    }

    @Test
    void aChildIsLastSeenBeforeTheReportAndFoundAfterwards() {
        refused(SearchRule.LAST_SEEN_BEFORE_THE_REPORT, () -> child(FilingState.DUE, REPORTED.plusSeconds(1)));
        child(FilingState.DUE, REPORTED);
        MissingChild child = girl();
        LocalDateTime now = NOW.plusHours(6);
        refused(SearchRule.FOUND_AFTER_LAST_SEEN_AND_NOT_IN_THE_FUTURE, () -> child.found(now.plusSeconds(1), DUTY, now));
        refused(SearchRule.FOUND_AFTER_LAST_SEEN_AND_NOT_IN_THE_FUTURE, () -> child.found(REPORTED.minusHours(3), DUTY, now));
        child.found(now, DUTY, now);
        assertFalse(child.isMissing());
        refused(SearchRule.CHILD_IS_FOUND_ALREADY, () -> child.found(now, DUTY, now));
        refused(SearchRule.CHILD_IS_FOUND_ALREADY, () -> child.describe(described(REPORTED), REPORTED, DUTY, now));
    }

    @Test
    void ruleTenRefusingToFileTakesTheChiefsReason() {
        MissingChild child = girl();
        refused(SearchRule.REFUSING_TO_FILE_NEEDS_THE_CHIEFS_REASON, () -> child.proposeRefusal(" ", DUTY, NOW));
        refused(SearchRule.FILING_IS_DECIDED_ALREADY, () -> child.decideRefusal(true, "理由", CHIEF, NOW));
        child.proposeRefusal("家长称在亲戚家", DUTY, NOW);
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> child.decideRefusal(true, "理由", DUTY, NOW));
        refused(SearchRule.REFUSING_TO_FILE_NEEDS_THE_CHIEFS_REASON, () -> child.decideRefusal(true, "", CHIEF, NOW));
        child.decideRefusal(false, "未核实，先立案", CHIEF, NOW);
        assertEquals(FilingState.DUE, child.filing());
        child.proposeRefusal("已视频通话核实", DUTY, NOW);
        child.decideRefusal(true, "已核实在外婆家", CHIEF, NOW);
        assertEquals(FilingState.REFUSED, child.filing());
        assertEquals("已核实在外婆家", child.refusalReason());
    }

    @Test
    void aFilingIsNotedOnceWithItsOfficialNumber() {
        MissingChild child = girl();
        refused(SearchRule.FILING_NEEDS_THE_OFFICIAL_NUMBER, () -> child.file(null, DUTY, NOW));
        child.file("A1405900112026050001234", DUTY, NOW);
        assertEquals(FilingState.FILED, child.filing());
        refused(SearchRule.FILING_IS_DECIDED_ALREADY, () -> child.file("A1405900112026050001235", DUTY, NOW));
        refused(SearchRule.FILING_IS_DECIDED_ALREADY, () -> child.proposeRefusal("理由", DUTY, NOW));
    }

    @Test
    void aSearchEndsWhenAllAreFoundAndOnce() {
        MissingChildSearch search = search(REPORTED);
        refused(SearchRule.SEARCH_ENDS_WHEN_ALL_ARE_FOUND, () -> search.end(1, DUTY, NOW));
        search.end(0, DUTY, NOW);
        refused(SearchRule.SEARCH_IS_OVER, () -> search.end(0, DUTY, NOW));
        refused(SearchRule.SEARCH_IS_OVER, search::requireRunning);
    }

    @Test
    void aTaskIsReceivedAndReportedOnce() {
        SearchTask task = task();
        task.receive(NOW);
        refused(SearchRule.SEARCH_TASK_IS_OVER, () -> task.receive(NOW));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> task.done(" ", NOW));
        task.done("未发现", NOW);
        refused(SearchRule.SEARCH_TASK_IS_OVER, () -> task.done("再报", NOW));
        refused(SearchRule.SEARCH_TASK_IS_OVER, () -> task.callOff(NOW));
        SearchTask quick = task();
        quick.done("已查", NOW);
        assertEquals(NOW, quick.receivedAt());
    }

    @Test
    void whatFollowsAReturnIsWrittenOnce() {
        Finding finding = new Finding(1, 1, new NewFinding(NOW, "镇南桥下", "巡逻组", ChildState.SAFE, MissingCause.CONFLICT_AT_HOME, null, null), DUTY, NOW);
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> finding.talked("", DUTY, NOW));
        finding.talked("已谈", DUTY, NOW);
        refused(SearchRule.RETURN_IS_WRITTEN_DOWN_ALREADY, () -> finding.talked("再谈", DUTY, NOW));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> finding.goOn(GoesOnAs.WELFARE, null, DUTY));
        finding.goOn(GoesOnAs.NOTHING, null, DUTY);
        finding.interviewed("说明去向", DUTY, NOW);
        assertTrue(finding.isComplete());
    }

    @Test
    void theTimeOfDayIsThatOfTheNight() {
        LocalDateTime night = LocalDateTime.of(2026, 5, 21, 0, 30);
        assertEquals(LocalDateTime.of(2026, 5, 20, 23, 50), SearchClock.before(LocalTime.of(23, 50), night));
        assertEquals(night, SearchClock.before(LocalTime.of(0, 30), night));
        assertEquals(night, SearchClock.before(null, night));
        assertEquals(LocalDateTime.of(2026, 5, 21, 1, 0), SearchClock.after(LocalTime.of(1, 0), night));
        assertEquals(LocalDateTime.of(2026, 5, 22, 0, 30), SearchClock.after(LocalTime.of(0, 30), night));
        assertNull(SearchClock.after(null, night));
        assertEquals(LocalDate.of(2026, 5, 22), SearchClock.talkDay(LocalDateTime.of(2026, 5, 21, 1, 30)));
    }

    private static MissingChildSearch search(LocalDateTime reported) {
        return new MissingChildSearch(CaseNumber.ofSearch("140590001", 2026, 1), new NewSearch(null, 1, null, reported), DUTY, NOW);
    }

    private static MissingChild girl() {
        return child(FilingState.DUE, REPORTED.minusHours(2));
    }

    private static MissingChild child(FilingState filing, LocalDateTime lastSeen) {
        return new MissingChild(1, 1, filing, new Age(13, 13, true), described(lastSeen), REPORTED, DUTY, NOW);
    }

    private static ChildDescription described(LocalDateTime lastSeen) {
        return new ChildDescription(lastSeen, "学校东门", null, null, null, null, null, null, null);
    }

    private static SearchTask task() {
        return new SearchTask(1, new NewSearchTask(SearchTile.HOTELS, "逐家询问", null, null, DUTY, null, null), DUTY, NOW);
    }

    private static void refused(Rule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }
}

package org.jinlei.welfare.domain.openings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.people.IdentityNumber;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.FileStatus;
import org.junit.jupiter.api.Test;

/** Opening a file has a purpose; from elsewhere it is applied for, approved by somebody else, for a time, and only the applicant learns what opened (rule 40). */
class OpeningApplicationTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 9, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final int LONGEST = 15;
    private static final long APPLICANT = 7;
    private static final long CHIEF = 8;
    private static final String NUMBER = "14059020160311001" + IdentityNumber.check("14059020160311001");

    @Test
    void it_names_the_child_the_purpose_and_the_reason() {
        refused(FileRule.OPENING_NAMES_CHILD_AND_REASON, " ", NUMBER, OpeningPurpose.VISIT, "协助", TODAY);
        refused(FileRule.OPENING_NAMES_CHILD_AND_REASON, "阮听雨", NUMBER.substring(0, 17), OpeningPurpose.VISIT, "协助", TODAY);
        refused(FileRule.OPENING_NAMES_CHILD_AND_REASON, "阮听雨", NUMBER, null, "协助", TODAY);
        refused(FileRule.OPENING_NAMES_CHILD_AND_REASON, "阮听雨", NUMBER, OpeningPurpose.VISIT, " ", TODAY);
    }

    @Test
    void it_lasts_from_today_until_the_longest_time() {
        refused(FileRule.APPROVED_OPENING_IS_LIMITED, "阮听雨", NUMBER, OpeningPurpose.VISIT, "协助", TODAY.minusDays(1));
        refused(FileRule.APPROVED_OPENING_IS_LIMITED, "阮听雨", NUMBER, OpeningPurpose.VISIT, "协助", TODAY.plusDays(LONGEST + 1));
        refused(FileRule.APPROVED_OPENING_IS_LIMITED, "阮听雨", NUMBER, OpeningPurpose.VISIT, "协助", null);
        assertEquals(TODAY.plusDays(LONGEST + 1).atStartOfDay(), applied(TODAY.plusDays(LONGEST)).untilAt());
        OpeningApplication late = applied(TODAY);
        assertEquals(FileRule.APPROVED_OPENING_IS_LIMITED, assertThrows(BrokenRule.class, () -> late.approve(1L, CHIEF, NOW.plusDays(1), LONGEST)).rule());
    }

    @Test
    void somebody_else_decides_once() {
        OpeningApplication application = applied(TODAY.plusDays(3));
        assertEquals(FileRule.NOBODY_APPROVES_THEIR_OWN_OPENING, assertThrows(BrokenRule.class, () -> application.approve(1L, APPLICANT, NOW, LONGEST)).rule());
        assertEquals(FileRule.WRITING_NEEDS_CONTENT, assertThrows(BrokenRule.class, () -> application.giveBack(" ", CHIEF, NOW)).rule());
        application.approve(1L, CHIEF, NOW, LONGEST);
        assertEquals(FileRule.STEP_DOES_NOT_FIT_THE_FILE, assertThrows(BrokenRule.class, () -> application.giveBack("理由不足", CHIEF, NOW)).rule());
    }

    @Test
    void only_the_applicant_learns_what_opened_and_only_while_it_lasts() {
        OpeningApplication application = applied(TODAY.plusDays(3));
        assertNull(application.facts(APPLICANT, NOW).fileId());
        application.approve(1L, CHIEF, NOW, LONGEST);
        assertEquals(1L, application.facts(APPLICANT, NOW).fileId());
        assertNull(application.facts(CHIEF, NOW).fileId());
        assertNull(application.facts(APPLICANT, NOW.plusDays(4)).fileId());
        assertTrue(application.facts(APPLICANT, NOW.plusDays(4)).over());
        OpeningApplication nobody = applied(TODAY.plusDays(3));
        nobody.approve(null, CHIEF, NOW, LONGEST);
        assertEquals(application.facts(CHIEF, NOW).status(), nobody.facts(CHIEF, NOW).status(), "who decides sees the same whether or not there is a file");
    }

    @Test
    void an_opening_has_a_purpose_in_a_word_and_in_words() {
        assertEquals(FileRule.FILE_IS_OPENED_WITH_A_PURPOSE, assertThrows(BrokenRule.class, () -> opened(null, "走访")).rule());
        assertEquals(FileRule.FILE_IS_OPENED_WITH_A_PURPOSE, assertThrows(BrokenRule.class, () -> opened(OpeningPurpose.VISIT, " ")).rule());
        assertEquals("走访", opened(OpeningPurpose.VISIT, " 走访 ").words());
    }

    @Test
    void a_month_is_reviewed_once_when_it_is_over() {
        OpeningMonth running = new OpeningMonth(1, TODAY);
        assertEquals(FileRule.MONTH_IS_REVIEWED_WHEN_IT_IS_OVER, assertThrows(BrokenRule.class, () -> running.review(null, CHIEF, NOW)).rule());
        assertEquals(FileRule.MONTH_IS_REVIEWED_WHEN_IT_IS_OVER, assertThrows(BrokenRule.class, () -> running.review(null, CHIEF, LocalDateTime.of(2026, 11, 30, 23, 59))).rule());
        assertFalse(running.isReviewed());
        running.review(null, CHIEF, LocalDateTime.of(2026, 12, 1, 0, 0));
        assertTrue(running.isReviewed());
        assertThrows(BrokenRule.class, () -> running.review(null, CHIEF, LocalDateTime.of(2026, 12, 2, 0, 0)));
    }

    private static FileOpening opened(OpeningPurpose purpose, String words) {
        ChildFileFacts file = new ChildFileFacts(1, 2, 3, null, null, 4, NOW, FileStatus.OPEN, null, false, null, null, null, null);
        return new FileOpening(file, purpose, words, OpeningBasis.AREA, APPLICANT, NOW, Duration.ofHours(8));
    }

    private static OpeningApplication applied(LocalDate until) {
        return new OpeningApplication(new NewApplication(null, "阮听雨", NUMBER, 3L, OpeningPurpose.VISIT, "协助", until), 3, APPLICANT, NOW, LONGEST);
    }

    private static void refused(FileRule rule, String name, String number, OpeningPurpose purpose, String words, LocalDate until) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> new OpeningApplication(new NewApplication(null, name, number, 3L, purpose, words, until), 3, APPLICANT,
                NOW, LONGEST)).rule());
    }
}

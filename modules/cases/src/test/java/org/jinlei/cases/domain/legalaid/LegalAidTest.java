package org.jinlei.cases.domain.legalaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class LegalAidTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 16, 0);
    private static final LocalDateTime FOUND = NOW.minusDays(2);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void ruleTwentyOneTheStateFollowsWhatIsWritten() {
        assertEquals(LegalAidState.NOT_ASKED, LegalAidRecord.NOTHING.state());
        assertEquals(LegalAidState.NO_DEFENDER, found().state());
        assertEquals(LegalAidState.NOTIFIED, told(NOW).state());
        assertEquals(LegalAidState.ASSIGNED, assigned(NOW, TODAY).state());
        assertEquals(LegalAidState.OWN_DEFENDER, own(TODAY, null).state());
        assertEquals(LegalAidState.NO_SUSPECT, exempt().state());
        assertFalse(LegalAidState.NOT_ASKED.isSettled());
        assertFalse(LegalAidState.NO_DEFENDER.isSettled());
        assertTrue(LegalAidState.NOTIFIED.isSettled());
        assertTrue(LegalAidState.NO_SUSPECT.isSettled());
    }

    @Test
    void ruleTwentyOneTheClockEndsWithTheNoticeOrADefender() {
        assertNull(found().doneAt());
        assertEquals(NOW, told(NOW).doneAt());
        assertEquals(TODAY.atStartOfDay(), own(TODAY, FOUND).doneAt());
        assertEquals(FOUND, own(FOUND.toLocalDate(), FOUND).doneAt(), "not before it began");
        assertEquals(FOUND.plusHours(1), new LegalAidRecord("律师", TODAY, FOUND, "县法律援助中心", NoticeWay.LETTER, FOUND.plusHours(1), null, null, null).doneAt());
    }

    @Test
    void ruleTwentyOneARecordIsWhole() {
        refused(CaseRule.LEGAL_AID_NAMES_DEFENDER_OR_NOTICE, LegalAidRecord.NOTHING);
        refused(CaseRule.LEGAL_AID_NAMES_DEFENDER_OR_NOTICE, own(null, null));
        refused(CaseRule.LEGAL_AID_NAMES_DEFENDER_OR_NOTICE, new LegalAidRecord(null, null, FOUND, "县法律援助中心", null, NOW, null, null, null));
        refused(CaseRule.LEGAL_AID_NAMES_DEFENDER_OR_NOTICE, assigned(NOW, null));
        for (LegalAidRecord whole : new LegalAidRecord[] {found(), told(NOW), assigned(NOW, TODAY), own(TODAY, null), exempt()}) {
            LegalAidGates.check(whole, NOW);
        }
    }

    @Test
    void ruleTwentyOneFoundThenToldThenAssignedAndNothingInTheFuture() {
        LegalAidGates.check(told(FOUND), NOW);
        refused(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER, told(FOUND.minusMinutes(1)));
        refused(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER, told(NOW.plusMinutes(1)));
        refused(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER, assigned(NOW, TODAY.minusDays(1)));
        refused(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER, assigned(NOW, TODAY.plusDays(1)));
        refused(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER, own(TODAY.plusDays(1), null));
        refused(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER, new LegalAidRecord(null, null, null, "县法律援助中心", NoticeWay.LETTER, NOW, null, null, null));
        refused(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER, new LegalAidRecord(null, null, FOUND, null, null, null, "律师", TODAY, null));
    }

    private static LegalAidRecord found() {
        return new LegalAidRecord(null, null, FOUND, null, null, null, null, null, null);
    }

    private static LegalAidRecord told(LocalDateTime at) {
        return new LegalAidRecord(null, null, FOUND, "县法律援助中心", NoticeWay.LETTER, at, null, null, null);
    }

    private static LegalAidRecord assigned(LocalDateTime told, LocalDate on) {
        return new LegalAidRecord(null, null, FOUND, "县法律援助中心", NoticeWay.LETTER, told, "律师", on, null);
    }

    private static LegalAidRecord own(LocalDate since, LocalDateTime found) {
        return new LegalAidRecord("律师", since, found, null, null, null, null, null, null);
    }

    private static LegalAidRecord exempt() {
        return new LegalAidRecord(null, null, null, null, null, null, null, null, "未达刑事责任年龄");
    }

    private static void refused(CaseRule rule, LegalAidRecord record) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> LegalAidGates.check(record, NOW)).rule());
    }
}

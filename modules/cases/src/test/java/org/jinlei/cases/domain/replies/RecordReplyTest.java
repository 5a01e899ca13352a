package org.jinlei.cases.domain.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.RecordsFound;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** What may be answered to whom is the law's, and the answer is fixed by somebody else and shown for a time. */
class RecordReplyTest {

    private static final RecordsFound NOTHING = new RecordsFound(false, false);
    private static final RecordsFound SEALED = new RecordsFound(true, false);
    private static final RecordsFound SENTENCE = new RecordsFound(false, true);
    private static final RecordsFound BOTH = new RecordsFound(true, true);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 26).atTime(9, 0);

    @Test
    void sealed_records_do_not_exist_for_those_who_are_not_entitled() {
        for (Asker asker : List.of(Asker.PERSON_THEMSELVES, Asker.ORDINARY_UNIT)) {
            assertEquals(RecordAnswer.to(asker, NOTHING), RecordAnswer.to(asker, SEALED));
            assertEquals(RecordAnswer.NO_RECORD, RecordAnswer.to(asker, SEALED));
            assertEquals(RecordAnswer.to(asker, SENTENCE), RecordAnswer.to(asker, BOTH));
            assertEquals(RecordAnswer.RECORD, RecordAnswer.to(asker, BOTH));
        }
    }

    @Test
    void the_entitled_are_told_that_there_is_one() {
        for (Asker asker : List.of(Asker.STATE_ORGAN_FOR_A_CASE, Asker.UNIT_UNDER_STATE_RULES)) {
            assertEquals(RecordAnswer.SEALED_RECORD, RecordAnswer.to(asker, SEALED));
            assertEquals(RecordAnswer.SEALED_RECORD, RecordAnswer.to(asker, BOTH));
            assertEquals(RecordAnswer.RECORD, RecordAnswer.to(asker, SENTENCE));
            assertEquals(RecordAnswer.NO_RECORD, RecordAnswer.to(asker, NOTHING));
        }
    }

    @Test
    void the_entitled_name_clause_and_document_and_undertake_secrecy() {
        refused(CaseRule.REPLY_TO_THE_ENTITLED_NEEDS_CLAUSE_DOCUMENT_AND_UNDERTAKING, Asker.STATE_ORGAN_FOR_A_CASE, null, "调函1号", true);
        refused(CaseRule.REPLY_TO_THE_ENTITLED_NEEDS_CLAUSE_DOCUMENT_AND_UNDERTAKING, Asker.UNIT_UNDER_STATE_RULES, "第五条", " ", true);
        refused(CaseRule.REPLY_TO_THE_ENTITLED_NEEDS_CLAUSE_DOCUMENT_AND_UNDERTAKING, Asker.UNIT_UNDER_STATE_RULES, "第五条", "调函1号", false);
        refused(CaseRule.REPLY_NAMES_WHO_ASKS_AND_WHY, null, null, null, false);
        assertFalse(asked(Asker.ORDINARY_UNIT, null, null, true).isUndertaken());
    }

    @Test
    void nobody_knows_the_answer_before_somebody_else_approves_nor_after_its_time() {
        RecordReply reply = asked(Asker.STATE_ORGAN_FOR_A_CASE, "第一百三十六条", "调函1号", true);
        assertNull(reply.answer(NOW));
        assertEquals(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, assertThrows(BrokenRule.class, () -> reply.approve(SEALED, 1, NOW, 30)).rule());
        reply.approve(SEALED, 2, NOW, 30);
        assertEquals(RecordAnswer.SEALED_RECORD, reply.answer(NOW));
        LocalDateTime end = NOW.toLocalDate().plusDays(31).atStartOfDay();
        assertEquals(RecordAnswer.SEALED_RECORD, reply.answer(end.minusSeconds(1)));
        assertNull(reply.answer(end));
        assertTrue(reply.isOver(end));
    }

    private static RecordReply asked(Asker asker, String clause, String document, boolean undertaking) {
        return new RecordReply(new NewRecordReply(asker, "县人民检察院", clause, "办理关联案件", document, undertaking, 5), 7, 1, NOW);
    }

    private static void refused(CaseRule rule, Asker asker, String clause, String document, boolean undertaking) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> asked(asker, clause, document, undertaking)).rule());
    }
}

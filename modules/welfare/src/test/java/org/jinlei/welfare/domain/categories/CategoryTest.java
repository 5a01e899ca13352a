package org.jinlei.welfare.domain.categories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.junit.jupiter.api.Test;

/** A reason for care is entered with reason and evidence and ends with a reason; civil affairs decide on support (rules 45, 46 and 57). */
class CategoryTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 9, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void it_names_reason_and_evidence_and_no_day_to_come() {
        refused(FileRule.CATEGORY_NAMES_REASON_AND_EVIDENCE, CategoryKind.OTHER_NEED, " ", "走访", null, TODAY);
        refused(FileRule.CATEGORY_NAMES_REASON_AND_EVIDENCE, CategoryKind.OTHER_NEED, "理由", null, null, TODAY);
        refused(FileRule.DAY_HAS_NOT_COME, CategoryKind.OTHER_NEED, "理由", "走访", null, TODAY.plusDays(1));
        entered(CategoryKind.DIVORCED_FAMILY, null, TODAY);
    }

    @Test
    void civil_affairs_decide_on_support() {
        for (CategoryKind kind : new CategoryKind[] {CategoryKind.ORPHAN, CategoryKind.DE_FACTO_UNSUPPORTED, CategoryKind.SPECIAL_HARDSHIP}) {
            refused(FileRule.CIVIL_AFFAIRS_DECIDES_ON_SUPPORT, kind, "理由", "走访", " ", TODAY);
            entered(kind, "泽民〔2026〕7号", TODAY);
        }
    }

    @Test
    void it_ends_once_with_a_reason_and_not_before_it_began() {
        Category category = entered(CategoryKind.LEFT_BEHIND, null, TODAY.minusDays(3));
        assertEquals(FileRule.CATEGORY_ENDS_WITH_A_REASON, end(category, TODAY, CategoryEnd.AGE_REACHED, " "));
        assertEquals(FileRule.CATEGORY_ENDS_WITH_A_REASON, end(category, TODAY, null, "返乡"));
        assertEquals(FileRule.DAYS_ARE_IN_THE_WRONG_ORDER, end(category, TODAY.minusDays(4), CategoryEnd.AGE_REACHED, "满十六"));
        category.end(TODAY.minusDays(3), CategoryEnd.AGE_REACHED, "满十六", 2, NOW);
        assertFalse(category.facts().isCurrent());
        assertEquals(FileRule.STEP_DOES_NOT_FIT_THE_FILE, end(category, TODAY, CategoryEnd.AGE_REACHED, "满十六"));
    }

    private static Object end(Category category, LocalDate on, CategoryEnd why, String words) {
        return assertThrows(BrokenRule.class, () -> category.end(on, why, words, 2, NOW)).rule();
    }

    private static Category entered(CategoryKind kind, String decision, LocalDate on) {
        return new Category(1, new NewCategory(kind, "理由", "走访", decision, on), 2, NOW);
    }

    private static void refused(FileRule rule, CategoryKind kind, String reason, String evidence, String decision, LocalDate on) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> new Category(1, new NewCategory(kind, reason, evidence, decision, on), 2, NOW)).rule());
    }
}

package org.jinlei.people.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** Rule 43: what is written down before a roster may come. */
class RosterPurposeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void nothing_may_be_missing() {
        aPurpose("关爱", "第四十三条", "教育办公室", "PIA-1", TODAY.plusYears(1)).require(TODAY);
        refused(RosterRule.ROSTER_STATES_PURPOSE_BASIS_AND_FIELDS, aPurpose(" ", "第四十三条", "教育办公室", "PIA-1", TODAY.plusYears(1)));
        refused(RosterRule.ROSTER_STATES_PURPOSE_BASIS_AND_FIELDS, aPurpose("关爱", null, "教育办公室", "PIA-1", TODAY.plusYears(1)));
        refused(RosterRule.ROSTER_STATES_PURPOSE_BASIS_AND_FIELDS, aPurpose("关爱", "第四十三条", "教育办公室", "", TODAY.plusYears(1)));
        refused(RosterRule.ROSTER_STATES_PURPOSE_BASIS_AND_FIELDS, aPurpose("关爱", "第四十三条", "教育办公室", "PIA-1", null));
    }

    @Test
    void it_ends_within_three_years_from_today() {
        refused(RosterRule.ROSTER_EXPIRES_WITHIN_THREE_YEARS, aPurpose("关爱", "第四十三条", "教育办公室", "PIA-1", TODAY));
        refused(RosterRule.ROSTER_EXPIRES_WITHIN_THREE_YEARS, aPurpose("关爱", "第四十三条", "教育办公室", "PIA-1", TODAY.plusYears(3).plusDays(1)));
        aPurpose("关爱", "第四十三条", "教育办公室", "PIA-1", TODAY.plusYears(3)).require(TODAY);
    }

    @Test
    void what_tells_a_pupil_is_always_among_the_fields_and_nothing_else_that_is_not_named() {
        Set<RosterField> fields = aPurpose("关爱", "第四十三条", "教育办公室", "PIA-1", TODAY.plusYears(1)).fields();
        assertTrue(fields.containsAll(RosterField.NEEDED));
        ColumnMapping kept = new ColumnMapping(Map.of("姓名", RosterField.NAME, "班级", RosterField.CLASS_NAME, "备注", RosterField.REMARK)).only(fields);
        assertEquals(RosterField.NAME, kept.field("姓名"));
        assertEquals(RosterField.CLASS_NAME, kept.field("班级"));
        assertEquals(RosterField.IGNORED, kept.field("备注"));
        assertFalse(fields.contains(RosterField.IGNORED));
    }

    private static void refused(RosterRule rule, RosterPurpose purpose) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> purpose.require(TODAY)).rule());
    }

    private static RosterPurpose aPurpose(String purpose, String basis, String provider, String assessment, LocalDate expires) {
        return new RosterPurpose(purpose, basis, provider, assessment, expires, Set.of(RosterField.CLASS_NAME), SchoolTerm.of("2026-1"), 1);
    }
}

package org.jinlei.cases.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @Test
    void ruleOneAnOfficialNumberIsKeptAsItIs() {
        assertTrue(new OfficialNumber("A1405255800002026110012").looksUsual());
        assertFalse(new OfficialNumber("泽公(金)行罚决字〔2026〕12号").looksUsual());
        assertEquals("A14", new OfficialNumber(" A1 4\u200b").value());
        assertNull(OfficialNumber.ofNullable("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<script>", "A'; drop", "#{7*7}", "12345678901234567890123456789012345678901"})
    void ruleOneATextThatCannotBeANumberIsRefused(String text) {
        BrokenRule refused = assertThrows(BrokenRule.class, () -> new OfficialNumber(text));
        assertEquals(CaseRule.OFFICIAL_NUMBER_IS_COPIED_NEVER_MADE, refused.rule());
    }

    @Test
    void ourNumberCarriesUnitYearAndARunningNumber() {
        assertEquals("W-140525580000-2026-00012", CaseNumber.ofCase("140525580000", 2026, 12).value());
        assertEquals("J-140525580000-2026-123456", CaseNumber.ofReceipt("140525580000", 2026, 123456).value());
        assertEquals("W-140525-2026-00001", CaseNumber.typed(" w-140525-2026-00001 ").value());
        assertNull(CaseNumber.typed("W-1"));
        assertNull(CaseNumber.typed(null));
    }
}

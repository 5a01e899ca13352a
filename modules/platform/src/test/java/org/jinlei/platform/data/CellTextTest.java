package org.jinlei.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "＝1＋1", "＋1", "－1", "＠x", "\u3000=1"})
    void what_a_spreadsheet_would_carry_out_becomes_text(String dangerous) {
        assertEquals("'" + dangerous, CellText.harmless(dangerous));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "2026-11-24", "13–14", "a=b", "'=1"})
    void other_texts_stay_as_they_are(String harmless) {
        assertEquals(harmless, CellText.harmless(harmless));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\uFFFEb"})
    void characters_that_no_workbook_may_hold_are_dropped(String text) {
        assertEquals("ab", CellText.harmless(text));
    }

    @Property
    void no_text_begins_a_formula(@ForAll String text) {
        String cell = CellText.harmless(text);
        assertFalse(!cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0, cell);
    }
}

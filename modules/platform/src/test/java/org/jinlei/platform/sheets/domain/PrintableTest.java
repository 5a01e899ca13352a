package org.jinlei.platform.sheets.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void what_turns_or_hides_writing_is_left_out() {
        assertEquals("王小明photo.gpj", Printable.of("王\u200B小\u202E明\u2066photo.gpj\uFEFF"));
        assertEquals("葛", Printable.of("葛\uDB40\uDD00"));
    }

    @Test
    void control_characters_are_blanks_and_lines_stay_lines() {
        assertEquals("a b  c\nd\ne\nf\ng", Printable.of("a\tb\u0000\u0007c\r\nd\ne\u2028f\rg"));
    }

    @Test
    void half_a_character_is_none() {
        assertEquals("王明", Printable.of("王\uD842明\uDFB7"));
    }

    @Test
    void rare_characters_and_those_of_ones_own_stay() {
        assertEquals("𠮷䶮㛃𫗦\uE815", Printable.of("𠮷䶮㛃𫗦\uE815"));
    }

    @Property
    void nothing_is_left_that_a_page_could_trip_over(@ForAll String typed) {
        assertFalse(Printable.of(typed).codePoints().anyMatch(one -> one != '\n'
            && (Character.isISOControl(one) || Character.getType(one) == Character.FORMAT || Character.getType(one) == Character.SURROGATE)));
    }
}

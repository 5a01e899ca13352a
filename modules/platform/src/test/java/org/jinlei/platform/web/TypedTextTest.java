package org.jinlei.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jinlei.platform.data.Cursor;
import org.junit.jupiter.api.Test;

/** What people type and paste is read as they mean it. */
class TypedTextTest {

    @Test
    void dates_are_read_in_every_way_the_office_writes_them() {
        for (String typed : List.of("2026-09-01", "2026-9-1", "2026/9/1", "2026.9.1", "20260901", "2026年9月1日", " ２０２６-０９-０１ ")) {
            assertEquals(LocalDate.of(2026, 9, 1), Moment.date(typed), typed);
        }
        for (String typed : List.of("2026-02-30", "1.9.2026", "x", "", "2026-13-01", "2026091")) {
            assertNull(Moment.date(typed), typed);
        }
    }

    @Test
    void times_too() {
        assertEquals(LocalTime.of(8, 5), Moment.time("8:05"));
        assertEquals(LocalTime.of(8, 5), Moment.time("0805"));
        assertEquals(LocalTime.of(8, 5), Moment.time("8时5分"));
        assertEquals(LocalDateTime.of(2026, 9, 1, 20, 0), Moment.dateTime("2026-09-01 20:00"));
        assertEquals(LocalDateTime.of(2026, 9, 1, 20, 0), Moment.dateTime("20260901 2000"));
        assertNull(Moment.time("25:00"));
    }

    @Test
    void blanks_and_invisible_characters_leave_identity_numbers_and_phones() {
        CompactText compact = new CompactText();
        assertEquals("11010519491231002X", compact.getAsObject(null, null, " 110105 19491231\u200b 002x\u00a0"));
        assertEquals("13800000000", compact.getAsObject(null, null, "１３８ ０００ ０００００"));
        assertNull(compact.getAsObject(null, null, " \u200b "));
    }

    @Test
    void text_loses_control_characters_and_keeps_rare_names() {
        assertEquals("𬱖㛃\n·", PlainText.clean("\u0000 𬱖㛃\n\u202e· "));
        assertNull(PlainText.clean("  "));
    }

    @Test
    void a_broken_position_starts_the_list_anew() {
        for (String broken : List.of("", "!", "AAAA", "PjE", "x".repeat(700))) {
            assertNull(Cursor.decoded(broken), broken);
        }
        Cursor position = new Cursor("张:三", 7, true);
        assertEquals(position, Cursor.decoded(position.encoded()));
    }
}

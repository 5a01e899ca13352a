package org.jinlei.platform.events.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an event says reaches its observer whole, and cannot be anything about a person. */
class EventPayloadTest {

    record Number(long value) {
    }

    record Something(Number what, Long unit, int count, boolean late, LocalDate day, LocalDateTime at, Set<DayOfWeek> days, List<Number> children) {
    }

    record Older(Number what, int count) {
    }

    record Named(long id, String name) {
    }

    record Deeper(List<Named> children) {
    }

    private final Something event = new Something(new Number(9_007_199_254_740_993L), null, 3, true, LocalDate.of(2026, 2, 28),
            LocalDateTime.of(2026, 11, 26, 9, 0, 0, 123_456_000), Set.of(DayOfWeek.MONDAY), List.of(new Number(1), new Number(2)));

    @Test
    void what_is_written_is_read() {
        assertEquals(event, EventPayload.read(Something.class, EventPayload.write(event)));
    }

    @Test
    void texts_are_refused_however_deep() {
        assertThrows(IllegalArgumentException.class, () -> EventPayload.write(new Named(1, "张三")));
        assertThrows(IllegalArgumentException.class, () -> EventPayload.requireFit(Deeper.class));
        assertThrows(IllegalArgumentException.class, () -> EventPayload.requireFit(String.class));
    }

    @Test
    void another_version_reads_what_it_knows() {
        assertEquals(new Older(new Number(9_007_199_254_740_993L), 3), EventPayload.read(Older.class, EventPayload.write(event)));
        assertThrows(RuntimeException.class, () -> EventPayload.read(Something.class, "{\"what\":{\"value\":1}}"));
        assertThrows(RuntimeException.class, () -> EventPayload.read(Something.class, EventPayload.write(event).replace("MONDAY", "SOMEDAY")));
    }

    @Test
    void a_failure_is_told_without_its_words() {
        String words = FailedDelivery.words(new IllegalStateException("张三", new java.sql.SQLException("Duplicate entry '张三'", "23000", 1062)));
        assertTrue(words.startsWith("IllegalStateException < SQLException 1062/23000"), words);
        assertFalse(words.contains("张三"), words);
        assertEquals("EVENT_UNKNOWN", FailedDelivery.words(new Undeliverable("EVENT_UNKNOWN")));
    }
}

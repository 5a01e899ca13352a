package org.jinlei.platform.drafts.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTicketTest {

    @Test
    void it_reads_what_it_writes_to_the_microsecond() {
        DraftTicket ticket = new DraftTicket("/cases/edit", "person=5&report=12", "case", 7, "IncidentReport:12 Person:5", -1,
                LocalDateTime.of(2026, 12, 31, 23, 59, 59, 123_456_000));
        assertEquals(ticket, DraftTicket.read(ticket.text()));
        assertEquals(List.of(new DraftTicket.Subject("IncidentReport", 12), new DraftTicket.Subject("Person", 5)), ticket.subjects());
        assertEquals(List.of(), DraftTicket.subjects(""));
    }

    @Test
    void a_form_that_begins_something_new_is_another_one_each_time_it_is_opened() {
        LocalDateTime now = LocalDateTime.of(2026, 3, 1, 8, 0);
        DraftForm fresh = new DraftForm("/cases/reports/edit", "resume=5", "report", List.of(), -1);
        assertNotEquals(fresh.ticket(now).opening(), fresh.ticket(now.plusNanos(1000)).opening());
        assertEquals("", fresh.ticket(now).address());
        assertEquals(0, new DraftForm("/cases/closing", "id=5", "closing", List.of("CaseFile:5"), -1).ticket(now).opening());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "||||||", "/a|b|c|d|e|f|g", "/a|b|c|1|d|1|2|3"})
    void nothing_else_is_a_ticket(String text) {
        assertThrows(IllegalArgumentException.class, () -> DraftTicket.read(text));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
        null,                              ''
        '',                                ''
        id=5,                              id=5
        participant=7&id=5&done=cases.x,   id=5&participant=7
        id=5&id=5&lang=en,                 id=5
        id=5&q=1&sort=NAME&at=4,           id=5
        id=5&name=%E5%BC%A0,               id=5
        id=5&<b>=1&x=<b>,                  id=5
        """)
    void the_address_keeps_what_names_the_record(String query, String address) {
        assertEquals(address, DraftTicket.addressOf(query));
    }
}

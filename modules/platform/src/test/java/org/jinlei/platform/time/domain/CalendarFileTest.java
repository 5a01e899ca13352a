package org.jinlei.platform.time.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    @Test
    void reads_days_with_and_without_heading_in_english_and_chinese() {
        CalendarFile file = CalendarFile.read("\uFEFFdate,kind,occasion\r\n2026-02-16,HOLIDAY,春节\r\n2026-02-14，上班，春节\n\n2025-10-01;放假;国庆节\n");
        assertEquals(List.of(), file.faults());
        assertEquals(List.of(new AdjustedDay(LocalDate.of(2025, 10, 1), DayKind.HOLIDAY, "国庆节"), new AdjustedDay(LocalDate.of(2026, 2, 14), DayKind.WORKDAY, "春节"),
                new AdjustedDay(LocalDate.of(2026, 2, 16), DayKind.HOLIDAY, "春节")), file.days());
        assertEquals(List.of(2025, 2026), file.years());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-02-30,HOLIDAY,春节 | date", "16.2.2026,HOLIDAY,春节 | date", "2026-02-16,FREE,春节 | kind", "2026-02-16,HOLIDAY, | occasion",
            "2026-02-16,HOLIDAY | columns", "=cmd() | columns"})
    void names_the_line_and_what_is_wrong_in_it(String line, String what) {
        CalendarFile file = CalendarFile.read("date,kind,occasion\n2026-01-01,HOLIDAY,元旦\n" + line);
        assertEquals(List.of(3), file.faults().stream().map(CalendarFile.Fault::line).toList());
        assertEquals(what.strip(), file.faults().get(0).what());
    }

    @Test
    void nothing_twice_and_too_much_are_faults() {
        assertEquals("empty", CalendarFile.read("  ").faults().get(0).what());
        assertEquals("empty", CalendarFile.read(null).faults().get(0).what());
        assertEquals("twice", CalendarFile.read("2026-01-01,HOLIDAY,元旦\n2026-01-01,WORKDAY,元旦").faults().get(0).what());
        assertTrue(CalendarFile.read("x\n".repeat(6000)).faults().stream().anyMatch(fault -> fault.what().equals("tooLong")));
    }
}

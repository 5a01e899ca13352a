package org.jinlei.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting of time limits (rules 4, 5, 27) on both sides of every edge. */
class LimitTermsTest {

    /** Around the Spring Festival and the National Day of 2026, as the notice has them. */
    private static final WorkCalendar CALENDAR = WorkCalendar.of(List.of(
            holiday("2026-02-16"), holiday("2026-02-17"), holiday("2026-02-18"), holiday("2026-02-19"), holiday("2026-02-20"), holiday("2026-02-23"),
            new AdjustedDay(LocalDate.parse("2026-02-14"), DayKind.WORKDAY, "春节"), new AdjustedDay(LocalDate.parse("2026-02-28"), DayKind.WORKDAY, "春节"),
            holiday("2026-10-01"), holiday("2026-10-02"), holiday("2026-10-05"), holiday("2026-10-06"), holiday("2026-10-07")));

    private static final LimitTerms CASE_PERIOD = new LimitTerms(LimitUnit.DAY, 30, true, false);
    private static final LimitTerms CUSTODY = new LimitTerms(LimitUnit.DAY, 3, false, true);

    private static AdjustedDay holiday(String day) {
        return new AdjustedDay(LocalDate.parse(day), DayKind.HOLIDAY, "节日");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13, true", "2026-02-14, true", "2026-02-15, false", "2026-02-16, false", "2026-02-20, false", "2026-02-23, false", "2026-02-24, true",
            "2026-02-28, true", "2026-03-01, false", "2026-10-08, true"})
    void adjusted_days_decide_before_the_weekday(String day, boolean works) {
        assertEquals(works, CALENDAR.isWorkday(LocalDate.parse(day)));
    }

    @Test
    void hours_are_counted_from_the_moment_over_nights_and_holidays() {
        LimitTerms transfer = new LimitTerms(LimitUnit.HOUR, 24, false, false);
        assertEquals(LocalDateTime.parse("2026-02-17T10:20"), transfer.lastMoment(LocalDateTime.parse("2026-02-16T10:20"), CALENDAR));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05T08:00, 2026-02-04", "2026-01-05T23:59, 2026-02-04",
            "2026-01-16T08:00, 2026-02-24", "2026-01-15T08:00, 2026-02-14", "2026-01-29T09:00, 2026-02-28", "2026-09-02T09:00, 2026-10-08"})
    void the_day_of_the_event_does_not_count_and_a_last_day_on_a_holiday_moves(String event, String last) {
        assertEquals(LocalDate.parse(last), CASE_PERIOD.lastMoment(LocalDateTime.parse(event), CALENDAR).toLocalDate());
    }

    @Test
    void sixty_days_and_six_months_for_a_challenge_move_over_a_weekend() {
        LocalDateTime told = LocalDateTime.parse("2026-08-31T00:00");
        assertEquals(LocalDate.parse("2026-10-30"), new LimitTerms(LimitUnit.DAY, 60, true, false).lastMoment(told, CALENDAR).toLocalDate());
        assertEquals(LocalDate.parse("2027-03-01"), new LimitTerms(LimitUnit.MONTH, 6, true, false).lastMoment(told, CALENDAR).toLocalDate());
    }

    @Test
    void custody_never_moves_over_a_holiday() {
        assertEquals(LocalDate.parse("2026-02-17"), CUSTODY.lastMoment(LocalDateTime.parse("2026-02-14T08:00"), CALENDAR).toLocalDate());
        assertThrows(IllegalArgumentException.class, () -> new LimitTerms(LimitUnit.DAY, 3, true, true));
        assertThrows(IllegalArgumentException.class, () -> new LimitTerms(LimitUnit.HOUR, 8, true, false));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13T10:00, 1, 2026-02-14", "2026-02-13T10:00, 2, 2026-02-24", "2026-02-27T10:00, 1, 2026-02-28", "2026-02-28T10:00, 1, 2026-03-02"})
    void working_days_leave_out_holidays_and_count_adjusted_saturdays(String event, int days, String last) {
        assertEquals(LocalDate.parse(last), new LimitTerms(LimitUnit.WORKDAY, days, false, false).lastMoment(LocalDateTime.parse(event), CALENDAR).toLocalDate());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31T10:00, 1, 2026-02-28", "2024-01-31T10:00, 1, 2024-02-29", "2026-02-28T10:00, 1, 2026-03-28", "2026-08-31T10:00, 6, 2027-02-28",
            "2026-12-15T10:00, 1, 2027-01-15"})
    void months_end_on_the_corresponding_day_or_the_last_of_the_month(String event, int months, String last) {
        assertEquals(LocalDate.parse(last), new LimitTerms(LimitUnit.MONTH, months, false, false).lastMoment(LocalDateTime.parse(event), WorkCalendar.ORDINARY_WEEKS).toLocalDate());
    }

    @Test
    void within_includes_the_last_moment() {
        LocalDateTime last = CASE_PERIOD.lastMoment(LocalDateTime.parse("2026-03-02T08:00"), CALENDAR);
        assertTrue(LocalDateTime.parse("2026-04-01T23:59:59").isBefore(last));
        assertTrue(LocalDateTime.parse("2026-04-02T00:00").isAfter(last));
    }

    @Test
    void an_expert_opinion_does_not_count() {
        LocalDateTime event = LocalDateTime.parse("2026-03-02T08:00");
        LocalDate today = LocalDate.parse("2026-03-20");
        List<Pause> ended = List.of(new Pause(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-14")));
        assertEquals(LocalDate.parse("2026-04-06"), CASE_PERIOD.lastMoment(event, WorkCalendar.ORDINARY_WEEKS, 0, ended, today).toLocalDate());
        List<Pause> lasting = List.of(new Pause(LocalDate.parse("2026-03-18"), null));
        assertEquals(LocalDate.parse("2026-04-06"), CASE_PERIOD.lastMoment(event, WorkCalendar.ORDINARY_WEEKS, 0, lasting, today).toLocalDate(), "3 days so far; 4 April is a Saturday");
        List<Pause> overlapping = List.of(ended.get(0), new Pause(LocalDate.parse("2026-03-12"), LocalDate.parse("2026-03-15")));
        assertEquals(LocalDate.parse("2026-04-07"), CASE_PERIOD.lastMoment(event, WorkCalendar.ORDINARY_WEEKS, 0, overlapping, today).toLocalDate());
    }

    @Test
    void extensions_are_counted_as_one_period_with_the_first() {
        LocalDateTime event = LocalDateTime.parse("2026-03-02T08:00");
        assertEquals(LocalDate.parse("2026-06-01"), CASE_PERIOD.lastMoment(event, WorkCalendar.ORDINARY_WEEKS, 60, List.of(), event.toLocalDate()).toLocalDate(),
                "31 May is a Sunday");
    }

    @Test
    void at_once_is_the_moment_itself() {
        LocalDateTime event = LocalDateTime.parse("2026-03-02T08:00");
        assertEquals(event, new LimitTerms(LimitUnit.HOUR, 0, false, false).lastMoment(event, CALENDAR));
        assertEquals(event, new LimitTerms(LimitUnit.DAY, 0, true, false).lastMoment(event, CALENDAR));
    }

    @Test
    void amber_begins_at_three_quarters() {
        LocalDateTime event = LocalDateTime.parse("2026-03-02T08:00");
        assertEquals(LocalDateTime.parse("2026-03-02T14:00"), LimitTerms.amberAt(event, event.plusHours(8), 75));
    }

    @Property
    void a_last_day_is_a_working_day_where_it_moves_and_never_earlier_than_counted(@ForAll @IntRange(max = 1826) int offset,
            @ForAll @IntRange(min = 1, max = 90) int amount) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(offset);
        LocalDate last = new LimitTerms(LimitUnit.DAY, amount, true, false).lastMoment(day.atTime(9, 0), CALENDAR).toLocalDate();
        LocalDate bare = new LimitTerms(LimitUnit.DAY, amount, false, false).lastMoment(day.atTime(9, 0), CALENDAR).toLocalDate();
        assertEquals(day.plusDays(amount), bare);
        assertTrue(CALENDAR.isWorkday(last));
        assertFalse(last.isBefore(bare));
        assertTrue(LongStream.range(0, last.toEpochDay() - bare.toEpochDay()).noneMatch(i -> CALENDAR.isWorkday(bare.plusDays(i))));
    }

    @Property
    void so_many_working_days_lie_between(@ForAll @IntRange(max = 330) int offset, @ForAll @IntRange(min = 1, max = 20) int amount) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(offset);
        LocalDate last = new LimitTerms(LimitUnit.WORKDAY, amount, false, false).lastMoment(day.atTime(9, 0), CALENDAR).toLocalDate();
        assertEquals(amount, day.plusDays(1).datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkday).count());
        assertTrue(CALENDAR.isWorkday(last));
    }

    @Property
    void a_pause_moves_the_end_by_its_days(@ForAll @IntRange(max = 330) int offset, @ForAll @IntRange(min = 1, max = 25) int after,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(offset);
        LimitTerms terms = new LimitTerms(LimitUnit.DAY, 30, false, false);
        Pause pause = new Pause(day.plusDays(after), day.plusDays(after + length - 1L));
        assertEquals(day.plusDays(30 + length), terms.lastMoment(day.atStartOfDay(), CALENDAR, 0, List.of(pause), day.plusYears(1)).toLocalDate());
    }
}

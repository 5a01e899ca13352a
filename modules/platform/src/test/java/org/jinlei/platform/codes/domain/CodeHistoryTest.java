package org.jinlei.platform.codes.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jinlei.platform.codes.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a code was on any day, on both sides of every edge. */
class CodeHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final CodeHistory REWORDED_AND_ENDED = CodeHistory.of("36", List.of(
            reads("2020-01-01", 1, "毛难族"), reads("2026-07-01", 2, "毛南族"), ends("2027-01-01", 3)));

    private static CodeHistory.Step reads(String from, int revision, String zh) {
        return new CodeHistory.Step(LocalDate.parse(from), revision, false, zh, "Maonan");
    }

    private static CodeHistory.Step ends(String from, int revision) {
        return new CodeHistory.Step(LocalDate.parse(from), revision, true, "", "");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31,", "2020-01-01, 毛难族", "2026-06-30, 毛难族", "2026-07-01, 毛南族", "2026-12-31, 毛南族", "2027-01-01,"})
    void a_day_belongs_to_the_wording_that_begins_on_it(String day, String zh) {
        assertEquals(zh, REWORDED_AND_ENDED.on(LocalDate.parse(day)).map(Code::zh).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01, 毛难族", "2026-06-30, 毛难族", "2026-07-01, 毛南族", "2027-01-01, 毛南族", "2099-01-01, 毛南族"})
    void a_record_stays_readable_when_its_code_has_ended(String day, String zh) {
        assertEquals(zh, REWORDED_AND_ENDED.nearest(LocalDate.parse(day)).text(Locale.SIMPLIFIED_CHINESE));
        assertEquals("Maonan", REWORDED_AND_ENDED.nearest(LocalDate.parse(day)).text(Locale.ENGLISH));
    }

    @Test
    void of_two_entries_of_one_day_the_later_corrects_the_earlier() {
        CodeHistory corrected = CodeHistory.of("1", List.of(reads("2026-01-01", 1, "错字"), reads("2026-01-01", 2, "更正")));
        assertEquals(List.of("更正"), corrected.codes().stream().map(Code::zh).toList());
        assertEquals(2, corrected.revision());
    }

    @Test
    void what_is_withdrawn_before_its_day_never_was() {
        assertTrue(CodeHistory.of("1", List.of(reads("2030-01-01", 1, "撤回"), ends("2030-01-01", 2))).codes().isEmpty());
    }

    @Test
    void a_code_may_come_back_after_it_ended() {
        CodeHistory back = CodeHistory.of("1", List.of(reads("2020-01-01", 1, "甲"), ends("2021-01-01", 2), reads("2022-01-01", 3, "乙")));
        assertTrue(back.on(LocalDate.of(2021, 6, 1)).isEmpty());
        assertEquals("乙", back.on(LocalDate.of(2022, 1, 1)).orElseThrow().zh());
        assertEquals(LocalDate.of(2020, 12, 31), back.codes().get(0).validUntil());
    }

    /** Whatever is written down in whatever order: on each day at most one wording holds, and it is the one written last for the latest day. */
    @Property
    void wordings_never_overlap(@ForAll("steps") List<CodeHistory.Step> steps, @ForAll long seed) {
        List<CodeHistory.Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(seed));
        CodeHistory history = CodeHistory.of("1", shuffled);
        for (int i = -1; i < 42; i++) {
            LocalDate day = FIRST.plusDays(i);
            List<Code> holding = history.codes().stream().filter(code -> code.isValidOn(day)).toList();
            assertTrue(holding.size() <= 1);
            CodeHistory.Step last = null;
            for (CodeHistory.Step step : steps) {
                if (!step.from().isAfter(day) && (last == null || !step.from().isBefore(last.from()))) {
                    last = step;
                }
            }
            assertEquals(last == null || last.ended() ? List.of() : List.of(last.zh()), holding.stream().map(Code::zh).toList());
        }
    }

    @Provide
    Arbitrary<List<CodeHistory.Step>> steps() {
        Arbitrary<CodeHistory.Step> step = Combinators.combine(Arbitraries.integers().between(0, 40), Arbitraries.of(true, false, false), Arbitraries.of("甲", "乙", "丙"))
                .as((days, ended, zh) -> new CodeHistory.Step(FIRST.plusDays(days), 0, ended, zh, zh));
        return step.list().ofMinSize(1).ofMaxSize(12).map(drawn -> {
            List<CodeHistory.Step> numbered = new ArrayList<>();
            for (CodeHistory.Step one : drawn) {
                numbered.add(new CodeHistory.Step(one.from(), numbered.size() + 1, one.ended(), one.zh() + numbered.size(), one.en()));
            }
            return numbered;
        });
    }
}

package org.jinlei.welfare.domain.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.SchoolTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks give back what was packed, every table agrees with counting by hand, and who sees no rows computes nothing back. */
class SituationCountTest {

    private static final SchoolTerm TERM = new SchoolTerm(2026, false);
    private static final long SCHOOL = 300;

    private static List<Situation> town(int pupils) {
        Random random = new Random(7);
        List<Situation> town = new ArrayList<>();
        for (int i = 0; i < pupils; i++) {
            town.add(new Situation(1_000_000_000_000L + i, i % 13 == 0 ? null : 40L + random.nextInt(6), any(Grade.values(), random), any(FamilyType.values(), random),
                    any(AwayParents.values(), random), any(CarerKind.values(), random), any(ParentDistance.values(), random), any(LeftBehindState.values(), random)));
        }
        return town;
    }

    private static <E> E any(E[] values, Random random) {
        return values[(int) Math.min(values.length - 1, Math.abs(random.nextGaussian()) * values.length / 3)];
    }

    private static SituationCount count(List<Situation> town, Map<Dimension, Long> narrowed) {
        SituationCount count = new SituationCount(new SituationFilter(TERM, narrowed));
        SituationBlock block = new SituationBlock(SCHOOL, SituationBlock.of(town));
        long[] values = new long[Dimension.values().length];
        for (int pupil = 0; pupil < block.size(); pupil++) {
            block.read(pupil, values);
            count.add(values);
        }
        return count;
    }

    @Test
    void a_block_gives_back_every_pupil_as_it_was() {
        List<Situation> town = town(500);
        SituationBlock block = new SituationBlock(SCHOOL, SituationBlock.of(town));
        assertEquals(town.size(), block.size());
        long[] values = new long[Dimension.values().length];
        for (int i = 0; i < town.size(); i++) {
            Situation one = town.get(i);
            block.read(i, values);
            assertEquals(one.person(), block.person(i));
            assertEquals(List.of((long) one.state().ordinal(), (long) one.away().ordinal(), (long) one.carer().ordinal(), (long) one.family().ordinal(), (long) one.distance().ordinal(),
                    (long) one.grade().ordinal(), SCHOOL, one.unit() == null ? 0 : one.unit()), java.util.Arrays.stream(values).boxed().toList());
        }
    }

    @Test
    void a_table_is_narrowed_by_all_filters_but_its_own() {
        List<Situation> town = town(2000);
        SituationCount count = count(town, Map.of(Dimension.AWAY, (long) AwayParents.BOTH.ordinal(), Dimension.VILLAGE, 41L));
        Predicate<Situation> away = one -> one.away() == AwayParents.BOTH;
        Predicate<Situation> village = one -> one.unit() != null && one.unit() == 41;
        assertEquals(town.stream().filter(away.and(village)).count(), count.all());
        for (AwayParents value : AwayParents.values()) {
            assertEquals(town.stream().filter(village).filter(one -> one.away() == value).count(), count.of(Dimension.AWAY).get((long) value.ordinal()));
        }
        for (CarerKind value : CarerKind.values()) {
            assertEquals(town.stream().filter(away.and(village)).filter(one -> one.carer() == value).count(), count.of(Dimension.CARER).get((long) value.ordinal()));
        }
        assertEquals(town.stream().filter(away).filter(one -> one.unit() == null).count(), count.of(Dimension.VILLAGE).get(0L));
    }

    @Test
    void small_numbers_and_what_would_give_them_away_are_not_shown_to_who_sees_no_rows() {
        List<Situation> town = new ArrayList<>(town(400));
        town.removeIf(one -> one.family() == FamilyType.ORPHAN);
        town.addAll(town(3).stream().map(one -> new Situation(one.person() + 9999, one.unit(), one.grade(), FamilyType.ORPHAN, one.away(), one.carer(), one.distance(), one.state())).toList());
        Map<Long, Long> shown = new Suppression(count(town, Map.of())).of(Dimension.FAMILY);
        assertNull(shown.get((long) FamilyType.ORPHAN.ordinal()));
        assertTrue(shown.values().stream().filter(java.util.Objects::isNull).count() >= 2, "one alone would be the rest of the sum");
        assertTrue(shown.values().stream().noneMatch(number -> number != null && number < 5));
    }

    @Test
    void one_filter_is_suppressed_as_the_table_of_both_and_a_second_is_not_heard() {
        List<Situation> town = town(600);
        SituationCount count = count(town, Map.of(Dimension.GRADE, (long) Grade.PRIMARY_3.ordinal()));
        Suppression suppression = new Suppression(count);
        Map<Long, Long> counts = count.of(Dimension.AWAY);
        suppression.of(Dimension.AWAY).forEach((value, number) -> assertTrue(number == null || number.equals(counts.get(value)) && number >= 5));
        assertTrue(suppression.of(Dimension.VILLAGE).values().stream().allMatch(java.util.Objects::isNull));
        SituationFilter two = new SituationFilter(TERM, Map.of(Dimension.GRADE, 3L, Dimension.FAMILY, 1L));
        assertEquals(1, two.coarse().values().size());
    }

    @Test
    void who_asks_for_a_table_both_ways_finds_the_same_numbers_missing() {
        for (int size : new int[] {40, 150, 600}) {
            List<Situation> town = town(size);
            for (AwayParents away : AwayParents.values()) {
                Map<Long, Long> byFamily = new Suppression(count(town, Map.of(Dimension.AWAY, (long) away.ordinal()))).of(Dimension.FAMILY);
                for (FamilyType family : FamilyType.values()) {
                    Map<Long, Long> byAway = new Suppression(count(town, Map.of(Dimension.FAMILY, (long) family.ordinal()))).of(Dimension.AWAY);
                    assertEquals(byFamily.get((long) family.ordinal()), byAway.get((long) away.ordinal()), size + " " + away + " " + family);
                }
            }
        }
    }

    @Test
    void two_terms_are_told_to_who_sees_no_rows_only_if_nothing_small_follows_from_them() {
        TermComparison.Counting counting = new TermComparison.Counting();
        int person = 0;
        for (LeftBehindState was : List.of(LeftBehindState.NO, LeftBehindState.TOLD)) {
            for (int i = 0; i < 15; i++) {
                counting.before(person + i, values(was));
            }
            for (int i = 0; i < 10; i++) {
                counting.now(person + i, values(i < 5 ? LeftBehindState.NO : LeftBehindState.TOLD));
            }
            person += 15;
        }
        for (int i = 0; i < 9; i++) {
            counting.now(person + i, values(i < 5 ? LeftBehindState.NO : LeftBehindState.TOLD));
        }
        assertTrue(counting.made(List.of(TERM), TERM.previous(), TERM, false).counts().values().stream().allMatch(java.util.Objects::isNull),
                "of the newcomers four would follow from the sum of the later term");
        counting.now(person + 9, values(LeftBehindState.TOLD));
        TermComparison told = counting.made(List.of(TERM), TERM.previous(), TERM, false);
        assertEquals(5L, told.counts().get(SituationChange.BECAME));
        assertEquals(10L, told.gone());
    }

    @Test
    void addresses_that_mean_nothing_narrow_nothing() {
        Map<String, String> address = Map.of("away", "both", "grade", "PRIMARY_99", "school", "x' or 1=1", "village", "0", "term", "2026-9");
        SituationFilter filter = SituationFilter.of(address::get);
        assertEquals(Map.of(Dimension.AWAY, (long) AwayParents.BOTH.ordinal(), Dimension.VILLAGE, 0L), filter.values());
        assertNull(filter.term());
    }

    @Test
    void two_terms_tell_who_became_left_behind_and_who_came_back() {
        TermComparison.Counting counting = new TermComparison.Counting();
        LeftBehindState[] before = {LeftBehindState.NO, LeftBehindState.TOLD, LeftBehindState.POINTED_OUT, LeftBehindState.NO, LeftBehindState.NO};
        LeftBehindState[] now = {LeftBehindState.TOLD, LeftBehindState.NO, LeftBehindState.TOLD, LeftBehindState.NO, null};
        for (int i = 0; i < before.length; i++) {
            counting.before(i, values(before[i]));
        }
        for (int i = 0; i < now.length; i++) {
            if (now[i] != null) {
                counting.now(i, values(now[i]));
            }
        }
        counting.now(77, values(LeftBehindState.NO));
        TermComparison open = counting.made(List.of(TERM), TERM.previous(), TERM, true);
        assertEquals(Map.of(SituationChange.BECAME, 1L, SituationChange.RETURNED, 1L, SituationChange.STAYED, 1L, SituationChange.NEVER, 1L, SituationChange.ONLY_HERE, 1L), open.counts());
        assertEquals(1, open.gone());
        assertEquals(List.of(new TermComparison.Village(41, 1, 1, 1)), open.villages());
        TermComparison closed = counting.made(List.of(TERM), TERM.previous(), TERM, false);
        assertTrue(closed.counts().values().stream().allMatch(java.util.Objects::isNull));
        assertTrue(closed.villages().isEmpty());
    }

    private static long[] values(LeftBehindState state) {
        long[] values = new long[Dimension.values().length];
        values[Dimension.STATE.ordinal()] = state.ordinal();
        values[Dimension.VILLAGE.ordinal()] = 41;
        return values;
    }

    @ParameterizedTest
    @CsvSource({"省外, OUT_OF_PROVINCE", "外省务工, OUT_OF_PROVINCE", "省内, IN_PROVINCE", "市内, IN_CITY", "本县, IN_COUNTY", "300公里, IN_PROVINCE", "约1200 km, OUT_OF_PROVINCE", "同住, TOGETHER", "不详, UNKNOWN"})
    void distances_as_rosters_tell_them(String told, ParentDistance distance) {
        assertEquals(distance, ParentDistance.of(told, AwayParents.BOTH));
    }

    @Test
    void parents_who_are_not_away_live_with_the_child_where_nothing_else_is_told() {
        assertEquals(ParentDistance.TOGETHER, ParentDistance.of(null, AwayParents.NEITHER));
        assertEquals(ParentDistance.UNKNOWN, ParentDistance.of(null, AwayParents.FATHER));
    }

    @Test
    void the_schools_word_counts_and_facts_only_point_out() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertEquals(LeftBehindState.TOLD, LeftBehindState.of(true, AwayParents.FATHER, day.minusYears(10), day));
        assertEquals(LeftBehindState.POINTED_OUT, LeftBehindState.of(null, AwayParents.BOTH, day.minusYears(16), day));
        assertEquals(LeftBehindState.NO, LeftBehindState.of(false, AwayParents.BOTH, day.minusYears(16).minusDays(1), day));
        assertFalse(LeftBehindState.of(false, AwayParents.MOTHER, day.minusYears(5), day).isLeftBehind());
    }
}

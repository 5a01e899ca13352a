package org.jinlei.platform.codes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jinlei.platform.codes.Code;

/**
 * What a code said from day to day, put together from its rows: each says from which day on the code reads so, or is no longer chosen.
 * Wordings follow one another and so can never overlap.
 *
 * @param code     the code
 * @param codes    its wordings in the order of their days
 * @param revision how many rows it has
 */
public record CodeHistory(String code, List<Code> codes, int revision) {

    /**
     * A row.
     *
     * @param from     first day
     * @param revision number of the row; of two that begin on one day the later counts
     * @param ended    whether the code is no longer chosen from that day on
     */
    public record Step(LocalDate from, int revision, boolean ended, String zh, String en) {
    }

    public CodeHistory {
        codes = List.copyOf(codes);
    }

    /** The history that these rows tell, in any order. */
    public static CodeHistory of(String code, List<Step> steps) {
        TreeMap<LocalDate, Step> days = new TreeMap<>();
        steps.stream().sorted(Comparator.comparingInt(Step::revision)).forEach(step -> days.put(step.from(), step));
        List<Code> codes = new ArrayList<>();
        days.forEach((from, step) -> {
            if (!step.ended()) {
                LocalDate next = days.higherKey(from);
                codes.add(new Code(code, from, next == null ? null : next.minusDays(1), step.zh(), step.en()));
            }
        });
        return new CodeHistory(code, codes, steps.stream().mapToInt(Step::revision).max().orElse(0));
    }

    /** What the code was on a day. */
    public Optional<Code> on(LocalDate day) {
        return codes.stream().filter(one -> one.isValidOn(day)).findFirst();
    }

    /** The wording of a day, else the last one before it, else the first. */
    public Code nearest(LocalDate day) {
        Code found = codes.get(0);
        for (Code one : codes) {
            if (!one.validFrom().isAfter(day)) {
                found = one;
            }
        }
        return found;
    }
}

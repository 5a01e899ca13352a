package org.jinlei.platform.time.domain;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.LimitKind;

/**
 * What a calendar file would change.
 *
 * @param years   years whose days it replaces
 * @param added   days that are new or change their kind
 * @param removed days that become ordinary again
 * @param faults  lines that could not be read; with any, nothing is taken over
 * @param moved   running clocks whose last moment moves, at most {@link #SHOWN} of them
 * @param count   how many clocks move
 * @param seen    mark of what was seen, handed back when it is applied
 */
public record CalendarPreview(List<Integer> years, List<AdjustedDay> added, List<AdjustedDay> removed, List<CalendarFile.Fault> faults, List<Move> moved,
        int count, String seen) {

    /** So many moved clocks are shown. */
    static final int SHOWN = 100;

    /** A clock whose last moment moves; whose it is nobody needs to know here. */
    public record Move(LimitKind kind, LocalDateTime beganAt, LocalDateTime before, LocalDateTime after) {
        public LimitKind getKind() { return kind; }
        public LocalDateTime getBeganAt() { return beganAt; }
        public LocalDateTime getBefore() { return before; }
        public LocalDateTime getAfter() { return after; }
    }

    public List<Integer> getYears() { return years; }
    public List<AdjustedDay> getAdded() { return added; }
    public List<AdjustedDay> getRemoved() { return removed; }
    public List<CalendarFile.Fault> getFaults() { return faults; }
    public List<Move> getMoved() { return moved; }
    public int getCount() { return count; }
    public boolean isRight() { return faults.isEmpty(); }
}

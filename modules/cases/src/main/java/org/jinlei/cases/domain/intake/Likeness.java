package org.jinlei.cases.domain.intake;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What two reports have in common. Two things, or the same official number, make them likely to be about one event; a person decides. */
public enum Likeness {
    /** 同一官方警情号. */
    SAME_OFFICIAL_NUMBER,
    /** 同一村、学校. */
    SAME_UNIT,
    /** 时间相近. */
    SAME_TIME,
    /** 内容相似. */
    SAME_WORDS;

    /** Reports further apart are not compared. Ours, no number of the law. */
    static final Duration COMPARED = Duration.ofDays(3);
    private static final Duration CLOSE = Duration.ofHours(6);
    private static final double ALIKE = 0.3;

    static Set<Likeness> of(Told one, Told other) {
        Set<Likeness> common = EnumSet.noneOf(Likeness.class);
        if (one.officialNumber() != null && one.officialNumber().equals(other.officialNumber())) {
            common.add(SAME_OFFICIAL_NUMBER);
        }
        if (one.unitId() != null && one.unitId().equals(other.unitId())) {
            common.add(SAME_UNIT);
        }
        if (one.overlaps(other)) {
            common.add(SAME_TIME);
        }
        if (similarity(one.words(), other.words()) >= ALIKE) {
            common.add(SAME_WORDS);
        }
        return common;
    }

    static boolean isLikely(Set<Likeness> common) {
        return common.contains(SAME_OFFICIAL_NUMBER) || common.size() >= 2;
    }

    /** Share of the pairs of neighbouring characters that both texts have (Dice): 1 for the same text, 0 for nothing in common. */
    static double similarity(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        String letters = text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    /**
     * What of a report is compared.
     *
     * @param from when it happened at the earliest, or null
     * @param to   when at the latest, or null
     */
    record Told(LocalDateTime receivedAt, Long unitId, LocalDateTime from, LocalDateTime to, String words, String officialNumber) {

        private boolean overlaps(Told other) {
            if (from != null && other.from != null) {
                LocalDateTime end = to == null ? from : to;
                LocalDateTime otherEnd = other.to == null ? other.from : other.to;
                return !from.isAfter(otherEnd) && !other.from.isAfter(end);
            }
            return Duration.between(receivedAt, other.receivedAt).abs().compareTo(CLOSE) <= 0;
        }
    }
}

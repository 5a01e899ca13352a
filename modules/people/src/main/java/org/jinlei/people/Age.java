package org.jinlei.people;

/**
 * Completed years (周岁) on some day, by the Gregorian calendar and from the day after the birthday: 法释〔2006〕1号 article 2 (rule 2).
 * A birth date that is a range or not proven gives a range; no age counts as reached unless that is certain (rule 3).
 *
 * @param least  completed years if the person was born on the latest possible day
 * @param most   completed years if the person was born on the earliest possible day
 * @param proven whether the birth date rests on evidence
 */
public record Age(int least, int most, boolean proven) {

    private static final int OLDEST = 150;

    /** Nothing is known of the birth date. */
    public static final Age UNKNOWN = new Age(0, OLDEST, false);

    public Age {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("No age: " + least + " to " + most);
        }
    }

    /** Whether it is certain that the person had completed these years. False whenever it is not certain. */
    public boolean hasReached(int years) {
        return proven && least >= years;
    }

    public boolean hasReached(AgeThreshold threshold) {
        return hasReached(threshold.years());
    }

    /** Whether it is certain that the person had not completed these years. */
    public boolean isCertainlyBelow(int years) {
        return proven && most < years;
    }

    /** Whether it must be presumed that the person had not completed these years: certain or merely not disproven. */
    public boolean isPresumedBelow(int years) {
        return !hasReached(years);
    }

    public boolean isPresumedBelow(AgeThreshold threshold) {
        return !hasReached(threshold);
    }

    /** Whether the evidence leaves open on which side of the threshold the person is; somebody should look for better evidence. */
    public boolean isOpen(int years) {
        return !hasReached(years) && !isCertainlyBelow(years);
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** Whether it is one number of years. */
    public boolean isExact() {
        return least == most;
    }

    public int getLeast() { return least; }
    public int getMost() { return most; }
    public boolean isProven() { return proven; }
}

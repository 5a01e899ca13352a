package org.jinlei.cases.domain;

import org.jinlei.people.Age;

/**
 * How old somebody was on the day of the act, as far as the evidence of the birth date says (rules 2 and 3).
 *
 * @param atLeast completed years at the least
 * @param atMost  completed years at the most
 * @param proven  whether the birth date has evidence; without it no age counts as reached
 */
public record AgeAtAct(int atLeast, int atMost, boolean proven) {

    public AgeAtAct {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException(atLeast + " to " + atMost + " years");
        }
    }

    /** The age as the register of persons computed it for the day of the act. */
    public static AgeAtAct of(Age age) {
        return new AgeAtAct(age.least(), age.most(), age.proven());
    }

    /** A proven age that is certain to the year. */
    public static AgeAtAct certain(int years) {
        return new AgeAtAct(years, years, true);
    }

    /** A proven range, for instance when only the year of birth is certain. */
    public static AgeAtAct between(int atLeast, int atMost) {
        return new AgeAtAct(atLeast, atMost, true);
    }

    /** An age that rests on no evidence. */
    public static AgeAtAct unproven(int atLeast, int atMost) {
        return new AgeAtAct(atLeast, atMost, false);
    }

    /** The band for answering for an act: what is not proven counts as not reached. */
    public AgeBand liability() {
        return AgeBand.of(proven ? atLeast : 0);
    }

    /** Whether the protection of minors applies: it does unless the person is proven to be 18. */
    public boolean mayBeMinor() {
        return liability().isMinor();
    }

    public boolean isCertain() {
        return proven && atLeast == atMost;
    }

    public int getAtLeast() { return atLeast; }
    public int getAtMost() { return atMost; }
    public boolean isProven() { return proven; }
    public AgeBand getLiability() { return liability(); }
}

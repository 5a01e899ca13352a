package org.jinlei.cases.domain.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.people.AgeThreshold;

/**
 * The test of 12, 14 and 16 years on the day of the act (《刑法》 article 17, rule 26). It shows what the ages mean and decides nothing:
 * which crime it is, and whether anybody is prosecuted, is said elsewhere.
 *
 * @param step     for which crimes the person answers by the age that is proven
 * @param possible for which crimes they would answer if the most that the evidence allows were true
 * @param ages     the three ages, each with its answer
 */
public record CriminalLiability(LiabilityStep step, LiabilityStep possible, List<Threshold> ages) {

    /** From this day on there is an answer for crimes from 12 years on (刑法修正案（十一）). */
    private static final LocalDate TWELVE_COUNTS = LocalDate.of(2021, 3, 1);

    /** One of the ages. */
    public record Threshold(int years, AgeAnswer answer, String source) {
        public int getYears() { return years; }
        public AgeAnswer getAnswer() { return answer; }
        public String getSource() { return source; }
    }

    public CriminalLiability {
        ages = List.copyOf(ages);
    }

    /** The test for somebody who did something on a day; what is not proven is never reached (rule 3). */
    public static CriminalLiability of(AgeAtAct age, LocalDate act) {
        List<Threshold> ages = new ArrayList<>();
        for (AgeThreshold one : List.of(AgeThreshold.LIABLE_FOR_GRAVEST_CRIMES, AgeThreshold.LIABLE_FOR_EIGHT_CRIMES, AgeThreshold.FULLY_LIABLE)) {
            if (one != AgeThreshold.LIABLE_FOR_GRAVEST_CRIMES || twelveCounts(act)) {
                ages.add(new Threshold(one.years(), answer(age, one.years()), one.source()));
            }
        }
        return new CriminalLiability(step(age.proven() ? age.atLeast() : 0, act), step(age.atMost(), act), ages);
    }

    private static boolean twelveCounts(LocalDate act) {
        return !act.isBefore(TWELVE_COUNTS);
    }

    private static AgeAnswer answer(AgeAtAct age, int years) {
        if (!age.proven() || age.atLeast() < years && age.atMost() >= years) {
            return AgeAnswer.NOT_PROVEN;
        }
        return age.atLeast() >= years ? AgeAnswer.REACHED : AgeAnswer.NOT_REACHED;
    }

    private static LiabilityStep step(int years, LocalDate act) {
        if (years >= AgeThreshold.FULLY_LIABLE.years()) {
            return LiabilityStep.EVERY_CRIME;
        }
        if (years >= AgeThreshold.LIABLE_FOR_EIGHT_CRIMES.years()) {
            return LiabilityStep.EIGHT_CRIMES;
        }
        return years >= AgeThreshold.LIABLE_FOR_GRAVEST_CRIMES.years() && twelveCounts(act) ? LiabilityStep.GRAVEST_IF_APPROVED : LiabilityStep.NONE;
    }

    /** Whether better evidence of the birth date could change the answer. */
    public boolean isOpen() {
        return step != possible;
    }

    public LiabilityStep getStep() { return step; }
    public LiabilityStep getPossible() { return possible; }
    public List<Threshold> getAges() { return ages; }
}

package org.jinlei.welfare.domain.categories;

import java.time.LocalDate;
import java.util.Optional;
import org.jinlei.people.Age;
import org.jinlei.people.AgeThreshold;

/** The national definitions, asked of what was noted about both parents. What is not noted counts as not given. */
final class Definitions {

    /** 民发〔2019〕62号: contact lost since, and liberty taken for, six months and more; the number included. */
    static final int MONTHS = 6;

    private Definitions() {
    }

    /**
     * 国发〔2016〕13号: both parents are away for work, or one is and the other has no ability of guardianship. Whoever is dead, missing, not reached or held
     * cannot care either.
     */
    static boolean areAway(Optional<ParentFacts> father, Optional<ParentFacts> mother) {
        return isAway(father) && (isAway(mother) || cannotCare(mother)) || isAway(mother) && cannotCare(father);
    }

    /** The same of a child below sixteen; an age that is not proven counts as below. */
    static boolean isLeftBehind(Optional<ParentFacts> father, Optional<ParentFacts> mother, Age age) {
        return areAway(father, mother) && age.isPresumedBelow(AgeThreshold.NO_LONGER_LEFT_BEHIND);
    }

    /** 民发〔2019〕62号: both parents are of the set, or one is dead or missing and the other is of the set. Both dead or missing is no case of it. */
    static boolean isUnsupported(Optional<ParentFacts> father, Optional<ParentFacts> mother, LocalDate today) {
        boolean one = isOfTheSet(father, today);
        boolean other = isOfTheSet(mother, today);
        return one && other || one && isGone(mother) || other && isGone(father);
    }

    /** First day on which an unchanged family may become a case of 民发〔2019〕62号 by time alone, or null. */
    static LocalDate ripens(Optional<ParentFacts> one, LocalDate today) {
        return one.filter(facts -> facts.since() != null && isTimed(facts.situation().weight())).map(facts -> facts.since().plusMonths(MONTHS))
                .filter(day -> day.isAfter(today)).orElse(null);
    }

    private static boolean isTimed(ParentSituation.Weight weight) {
        return weight == ParentSituation.Weight.SINCE_HALF_A_YEAR || weight == ParentSituation.Weight.FOR_HALF_A_YEAR;
    }

    private static boolean isAway(Optional<ParentFacts> parent) {
        return parent.filter(one -> one.situation() == ParentSituation.AWAY_FOR_WORK).isPresent();
    }

    private static boolean isGone(Optional<ParentFacts> parent) {
        return parent.filter(one -> one.situation().weight() == ParentSituation.Weight.GONE).isPresent();
    }

    private static boolean cannotCare(Optional<ParentFacts> parent) {
        return parent.filter(one -> one.incapable() || one.situation().weight() == ParentSituation.Weight.GONE || isTimed(one.situation().weight())).isPresent();
    }

    private static boolean isOfTheSet(Optional<ParentFacts> parent, LocalDate today) {
        return parent.filter(one -> switch (one.situation().weight()) {
            case AT_ONCE -> true;
            case SINCE_HALF_A_YEAR -> hasLasted(one, today);
            case FOR_HALF_A_YEAR -> hasLasted(one, today) || one.since() != null && one.until() != null && !one.until().isBefore(one.since().plusMonths(MONTHS));
            case GONE, NONE -> false;
        }).isPresent();
    }

    private static boolean hasLasted(ParentFacts one, LocalDate today) {
        return one.since() != null && !today.isBefore(one.since().plusMonths(MONTHS));
    }
}

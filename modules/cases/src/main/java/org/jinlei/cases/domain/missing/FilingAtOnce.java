package org.jinlei.cases.domain.missing;

import org.jinlei.people.Age;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.Sex;

/**
 * Who is filed as a criminal case the moment the report comes in: children under 14, and girls of 14 to 17 (法发〔2010〕7号 article 8,
 * rule 10). An age that is not proven counts as not reached (rule 3), and whoever is not known to be a boy counts as a girl.
 */
final class FilingAtOnce {

    private FilingAtOnce() {
    }

    /** Where filing stands when the report comes in. */
    static FilingState of(Age age, Sex sex) {
        boolean child = age.isPresumedBelow(AgeThreshold.LIABLE_FOR_EIGHT_CRIMES);
        boolean girl = sex != Sex.MALE && age.isPresumedBelow(AgeThreshold.ADULT);
        return child || girl ? FilingState.DUE : FilingState.NOT_AUTOMATIC;
    }

    /** Whether the person is to be searched for here: everybody who is not proven to be 18. */
    static boolean isMinor(Age age) {
        return age.isPresumedBelow(AgeThreshold.ADULT);
    }
}

package org.jinlei.welfare.domain.analysis;

import java.time.LocalDate;
import org.jinlei.platform.rules.BrokenRule;

/** What is begun for the pupils of a selection. */
public enum SelectionAim {
    /** A care plan with all of them. */
    PLAN,
    /** A campaign of visits to all of them. */
    CAMPAIGN,
    /** A file for each of them who has none. */
    FILES;

    /**
     * What a plan and a campaign are called, what they are for and when they end; files need none of it.
     *
     * @throws BrokenRule if something is missing
     */
    public void require(String name, String purpose, LocalDate endsOn) {
        if (this != FILES && (name == null || name.isBlank() || purpose == null || purpose.isBlank() || endsOn == null)) {
            throw new BrokenRule(SituationRule.WHAT_BEGINS_HAS_A_NAME_A_PURPOSE_AND_AN_END);
        }
    }
}

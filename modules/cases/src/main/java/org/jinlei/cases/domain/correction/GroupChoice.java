package org.jinlei.cases.domain.correction;

import java.util.List;
import org.jinlei.people.GuardianSummary;
import org.jinlei.platform.access.UserSummary;

/** Colleagues and guardians who can join the group around a child. */
public record GroupChoice(List<UserSummary> colleagues, List<GuardianSummary> guardians) {

    public GroupChoice {
        colleagues = List.copyOf(colleagues);
        guardians = List.copyOf(guardians);
    }
}

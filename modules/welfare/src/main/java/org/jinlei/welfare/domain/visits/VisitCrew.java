package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.WelfarePermissions;

/** Who goes on visits: anybody of the station who may, auxiliaries always under a named officer (rule 41). */
@ApplicationScoped
class VisitCrew {

    @Inject
    private UserDirectory users;

    /** Those who may go. */
    List<UserSummary> visitors(long station) {
        return users.holding(WelfarePermissions.VISITS, station);
    }

    /** Those under whom auxiliaries may go. */
    List<UserSummary> officers(long station) {
        return users.holding(WelfarePermissions.WORK, station);
    }

    /** Continues only if these may go together. */
    void require(long station, NewVisit visit) {
        require(station, visit.visitor(), visit.companion(), visit.officer());
    }

    /** Continues only if the one who answers for the visits and who goes along may go. */
    void require(long station, Long visitor, Long companion) {
        if (visitor != null) {
            require(station, visitor, companion, null);
        }
    }

    private void require(long station, long visitor, Long companion, Long officer) {
        Set<Long> may = ids(visitors(station));
        if (!may.contains(visitor) || companion != null && !may.contains(companion)) {
            throw new BrokenRule(VisitRule.VISIT_IS_MADE_BY_WHO_MAY);
        }
        Set<Long> officers = ids(officers(station));
        boolean led = Stream.of(visitor, companion, officer).anyMatch(one -> one != null && officers.contains(one));
        boolean auxiliary = users.has(visitor, Role.AUXILIARY_OFFICER) || companion != null && users.has(companion, Role.AUXILIARY_OFFICER);
        if (officer != null && !officers.contains(officer) || auxiliary && !led) {
            throw new BrokenRule(VisitRule.AUXILIARY_VISITS_UNDER_A_NAMED_OFFICER);
        }
    }

    private static Set<Long> ids(List<UserSummary> people) {
        return people.stream().map(UserSummary::id).collect(Collectors.toSet());
    }
}

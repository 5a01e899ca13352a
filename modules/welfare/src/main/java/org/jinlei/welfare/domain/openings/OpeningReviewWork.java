package org.jinlei.welfare.domain.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;

/** The chief looks through the openings of a month that is over and says so (rule 40). */
@ApplicationScoped
@Transactional
public class OpeningReviewWork {

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private OpeningMonths months;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Clock clock;

    /** The month for each station that the caller answers for. */
    @UseCase(WelfarePermissions.OPENINGS)
    public List<MonthFacts> of(LocalDate month) {
        return organisation.within(access.scope(WelfarePermissions.OPENINGS), UnitKind.POLICE_STATION).stream().map(UnitSummary::id)
                .map(station -> months.of(station, month).map(OpeningMonth::facts).orElseGet(() -> new OpeningMonth(station, month).facts())).toList();
    }

    /** The openings of a station in a month have been looked through. */
    @UseCase(WelfarePermissions.OPENINGS)
    public void review(long station, LocalDate month, String remark) {
        if (!access.scope(WelfarePermissions.OPENINGS).covers(station, null)) {
            throw new NotThere();
        }
        OpeningMonth reviewed = months.kept(station, month);
        reviewed.review(remark, access.userId(), LocalDateTime.now(clock));
        audit.detail(String.valueOf(reviewed.facts().month()));
        months.settle(reviewed);
    }
}

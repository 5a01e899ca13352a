package org.jinlei.welfare;

import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.cases.Referral;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;

/** One of the nine situations was found at a visit or told of by somebody who knows the child. */
public record WelfareReferral(ReferralOrigin origin, long originId, long child, long station, Long unit, long noticedBy, ReportingUnitKind noticedAs,
        LocalDateTime noticedAt, LocalDateTime reportedAt, Set<ReportSituation> situations) implements Referral {

    public WelfareReferral {
        situations = Set.copyOf(situations);
    }
}

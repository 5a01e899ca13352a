package org.jinlei.app.inside;

import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.cases.Referral;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;

/** A referral as any module may raise it. */
public record ReferredSomehow(ReferralOrigin origin, long originId, long child, long station, Long unit, long noticedBy, ReportingUnitKind noticedAs,
        LocalDateTime noticedAt, LocalDateTime reportedAt, Set<ReportSituation> situations) implements Referral {
}

package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReferralReceipt;
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.rules.NotThere;

/** What other parts of this module may ask about a report, within their own use cases. */
@ApplicationScoped
public class ReportDoor {

    @Inject
    private EntityManager em;

    @Inject
    private ReportDesk desk;

    @Inject
    private MandatoryDuty duty;

    @Inject
    private Joinings joinings;

    @Inject
    private Access access;

    /**
     * Continues only if the caller sees the report, and the unit that kept silent belongs to it.
     *
     * @param missedId that unit, or null
     */
    public void require(long reportId, Long missedId) {
        access.require(CasesPermissions.REPORTS);
        desk.visible(reportId, CasesPermissions.REPORTS);
        if (missedId != null && duty.missed(reportId).stream().noneMatch(missed -> missed.id() == missedId)) {
            throw new NotThere();
        }
    }

    /** Whether the caller sees the report; pages use it to hide what would be refused. */
    public boolean isOpen(long reportId) {
        try {
            require(reportId, null);
            return true;
        } catch (NotThere notThere) {
            return false;
        }
    }

    /** The report with this receipt, if the caller sees it. */
    public Optional<Long> byReceipt(String receipt) {
        CaseNumber number = CaseNumber.typed(receipt);
        return number == null ? Optional.empty() : em.createQuery("select r.id from IncidentReport r where r.receiptNumber = :number", Long.class)
                .setParameter("number", number.toString()).getResultStream().findFirst().filter(this::isOpen);
    }

    /** The report that was opened from a referral, if the caller sees it. */
    public Optional<ReferralReceipt> referred(ReferralOrigin origin, long originId) {
        return em.createQuery("select r from IncidentReport r where r.id in (select f.reportId from ReferredReport f where f.origin = :origin and f.originId = :id)",
                IncidentReport.class).setParameter("origin", origin).setParameter("id", originId).getResultStream().findFirst().filter(one -> isOpen(one.id()))
                .map(one -> new ReferralReceipt(one.id(), one.facts(false).receiptNumber()));
    }

    /** The reports that go with a case that is sealed, those that were joined to them included. */
    public List<Long> sealedWith(long fileId) {
        return joinings.sealedWith(fileId);
    }

    /** Puts what is to be done about the report now on the worklists. */
    public void settle(long reportId) {
        desk.settle(desk.visible(reportId, CasesPermissions.REPORTS));
    }
}

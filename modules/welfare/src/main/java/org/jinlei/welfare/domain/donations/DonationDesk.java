package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.CareStations;

/** Where a donation is fetched from; who took it in owes the donor an answer. */
@ApplicationScoped
class DonationDesk {

    static final String SUBJECT = "Donation";

    /** Days within which a donor is told what became of the gift; the house's own. */
    private static final int TOLD_WITHIN = 60;

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private CareStations stations;

    @Inject
    private Worklist worklist;

    Donation visible(long id) {
        Donation donation = em.find(Donation.class, id);
        if (donation == null || !stations.of(WelfarePermissions.DONATIONS).covers(donation.facts().stationId(), null)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return donation;
    }

    List<DonationSheet.Told> told(long id) {
        return em.createQuery("select f from DonorFeedback f where f.donationId = :id order by f.id", DonorFeedback.class).setParameter("id", id).getResultStream()
                .map(DonorFeedback::facts).toList();
    }

    void settle(Donation donation) {
        em.flush();
        DonationFacts facts = donation.facts();
        boolean owed = told(facts.id()).isEmpty();
        var due = facts.receivedOn().plusDays(TOLD_WITHIN);
        worklist.settle(new Subject(SUBJECT, facts.id(), facts.number(), facts.stationId(), null), owed
                ? List.of(Step.of("welfare.tellDonor", WelfarePermissions.DONATIONS, facts.receivedBy(), "/welfare/donations/view?id=" + facts.id())
                        .due(due.atTime(LocalTime.of(23, 59, 59)), due.minusDays(7).atStartOfDay())) : List.of());
    }
}

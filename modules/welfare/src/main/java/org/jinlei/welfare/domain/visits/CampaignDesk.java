package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** What campaigns wait for: a plan is due by the first day of one that goes on and in which the child was not seen yet. */
@ApplicationScoped
class CampaignDesk {

    @Inject
    private EntityManager em;

    /** Campaigns follow a visit that was written down or corrected. */
    void follow(VisitPlan plan, VisitFacts visit) {
        List<CampaignChild> children = em.createQuery("select c from CampaignChild c where c.planId = :plan and (c.visitId is null or c.visitId = :visit) and c.campaignId in "
                + "(select k.id from VisitCampaign k where k.endedAt is null)", CampaignChild.class)
                .setParameter("plan", plan.facts().id()).setParameter("visit", visit.id()).getResultList();
        children.forEach(child -> {
            child.waitAgain();
            if (visit.childSeen()) {
                child.seen(visit);
            }
        });
        ask(plan);
    }

    /** The plan is asked for by the campaigns that still wait. */
    void ask(VisitPlan plan) {
        em.flush();
        plan.askedUntil(em.createQuery("select min(k.endsOn) from CampaignChild c, VisitCampaign k where k.id = c.campaignId and c.planId = :plan and c.visitId is null "
                + "and k.endedAt is null", LocalDate.class).setParameter("plan", plan.facts().id()).getSingleResult());
    }
}

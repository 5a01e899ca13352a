package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;

/**
 * What campaigns wait for: a plan is due by the first day of one that goes on and in which the child was not seen yet. From its beginning a campaign is on
 * the worklist of everybody who is to go to one of its children, once for each, however many children they have.
 */
@ApplicationScoped
class CampaignDesk {

    /** Days before the end of a campaign from which it shows amber on the worklists. */
    private static final int AMBER_DAYS = 3;
    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private Worklist worklist;

    /** Campaigns follow a visit that was written down, corrected or withdrawn. */
    void follow(VisitPlan plan, VisitFacts visit) {
        List<CampaignChild> children = em.createQuery("select c from CampaignChild c where c.planId = :plan and (c.visitId is null or c.visitId = :visit) and c.campaignId in "
                + "(select k.id from VisitCampaign k where k.endedAt is null)", CampaignChild.class)
                .setParameter("plan", plan.facts().id()).setParameter("visit", visit.id()).getResultList();
        children.forEach(child -> {
            child.waitAgain();
            if (visit.isMet()) {
                child.seen(visit);
            }
        });
        ask(plan);
        children.stream().map(CampaignChild::campaignId).sorted().forEach(this::settle);
    }

    /** The plan is asked for by the campaigns that still wait. */
    void ask(VisitPlan plan) {
        em.flush();
        plan.askedUntil(em.createQuery("select min(k.endsOn) from CampaignChild c, VisitCampaign k where k.id = c.campaignId and c.planId = :plan and c.visitId is null "
                + "and k.endedAt is null", LocalDate.class).setParameter("plan", plan.facts().id()).getSingleResult());
    }

    /** The campaigns that wait for the child of a plan follow who is to go there now. */
    void followVisitor(VisitPlan plan) {
        if (plan.facts().askedOn() != null) {
            em.createQuery("select c.campaignId from CampaignChild c where c.planId = :plan and c.visitId is null order by c.campaignId", Long.class)
                    .setParameter("plan", plan.facts().id()).getResultList().forEach(this::settle);
        }
    }

    /** Who is to go to children who wait has the campaign on the worklist; children for whom nobody goes are there for whoever decides on plans. */
    void settle(long campaignId) {
        em.flush();
        VisitCampaign campaign = em.find(VisitCampaign.class, campaignId, LockModeType.PESSIMISTIC_WRITE);
        CampaignFacts facts = campaign.facts();
        List<Step> steps = new ArrayList<>();
        if (facts.isRunning()) {
            List<Long> visitors = em.createQuery("select distinct p.visitor from CampaignChild c, VisitPlan p where p.id = c.planId and c.campaignId = :campaign "
                    + "and c.visitId is null and p.active = true", Long.class).setParameter("campaign", campaignId).getResultList();
            visitors.forEach(visitor -> steps.add(step(facts, visitor).due(facts.endsOn().atTime(LAST_OF_DAY), facts.endsOn().minusDays(AMBER_DAYS).atStartOfDay())));
        }
        worklist.settle(new Subject(VisitCampaigns.CAMPAIGN, campaignId, facts.name(), facts.stationId(), null), steps);
    }

    private static Step step(CampaignFacts campaign, Long visitor) {
        return visitor == null ? Step.forHolders("welfare.nameVisitors", WelfarePermissions.WORK, null, "/welfare/visits/campaign?id=" + campaign.id())
                : Step.of("welfare.visitCampaign", WelfarePermissions.VISITS, visitor, "/welfare/visits/due?mine=true&campaign=" + campaign.id());
    }
}

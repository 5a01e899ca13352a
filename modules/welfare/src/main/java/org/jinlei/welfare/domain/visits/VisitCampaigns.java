package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.FileDoor;

/**
 * Campaigns of visits: begun with a name and a last day, then children are added one by one, each in a transaction of its own, so that it can be said
 * which were not and why. From a selection of any page:
 *
 * <pre>
 * long campaign = campaigns.begin(new NewCampaign(name, purpose, endsOn));
 * SeveralDone outcome = SeveralDone.each(persons, person -&gt; campaigns.addChild(campaign, person, visitor));
 * </pre>
 */
@ApplicationScoped
@Transactional
public class VisitCampaigns {

    /** Kind of the record in the audit trail. */
    static final String CAMPAIGN = "VisitCampaign";

    /** Children of a campaign that a page shows, those who wait first. */
    private static final int MOST = 500;
    private static final int MOST_CAMPAIGNS = 100;

    private static final String CHILDREN = "select c.plan_id, p.person_id, c.unit_id, p.visitor, c.visit_id, c.seen_on from welfare_campaign_child c "
            + "join welfare_visit_plan p on p.id = c.plan_id where c.campaign_id = :campaign and ";

    private static final String BY_UNIT = "select c.unit_id, count(*), count(c.visit_id) from welfare_campaign_child c where c.campaign_id = :campaign and ";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private VisitDesk desk;

    @Inject
    private CampaignDesk campaigns;

    @Inject
    private VisitCrew crew;

    @Inject
    private FileDoor files;

    @Inject
    private PersonDirectory people;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Clock clock;

    /** Begins a campaign of the caller's station; answers its number. */
    @UseCase(WelfarePermissions.WORK)
    public long begin(NewCampaign what) {
        long station = organisation.unit(access.caller().unit()).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new);
        VisitCampaign campaign = new VisitCampaign(station, what, access.userId(), LocalDateTime.now(clock));
        em.persist(campaign);
        em.flush();
        audit.concerns(CAMPAIGN, campaign.facts().id());
        return campaign.facts().id();
    }

    /** Adds a child whose visits are planned already. */
    @UseCase(WelfarePermissions.WORK)
    public void add(long campaignId, long planId, Long visitor) {
        VisitPlan plan = desk.plan(planId);
        files.require(plan.facts().fileId(), WelfarePermissions.WORK);
        add(running(campaignId), plan, visitor);
    }

    /** Adds a child of the register; where it has no file or no plan they begin now. */
    @UseCase(WelfarePermissions.WORK)
    public void addChild(long campaignId, long personId, Long visitor) {
        VisitCampaign campaign = running(campaignId);
        add(campaign, desk.planOf(files.opened(personId, WelfarePermissions.WORK)), visitor);
    }

    private void add(VisitCampaign campaign, VisitPlan plan, Long visitor) {
        if (!plan.isActive()) {
            throw new BrokenRule(VisitRule.VISIT_OF_AN_OPEN_FILE);
        }
        PlanFacts facts = plan.facts();
        if (!em.createQuery("select c.id from CampaignChild c where c.campaignId = :campaign and c.planId = :plan", Long.class)
                .setParameter("campaign", campaign.facts().id()).setParameter("plan", facts.id()).getResultList().isEmpty()) {
            throw new BrokenRule(VisitRule.CHILD_IS_IN_THE_CAMPAIGN);
        }
        if (visitor != null) {
            crew.require(facts.stationId(), visitor, facts.companion());
            plan.give(visitor, facts.companion());
        }
        em.persist(new CampaignChild(campaign.facts().id(), facts, access.userId(), LocalDateTime.now(clock)));
        campaigns.ask(plan);
        desk.settle(plan);
    }

    private VisitCampaign running(long campaignId) {
        VisitCampaign campaign = visible(campaignId);
        campaign.requireRunning();
        return campaign;
    }

    private VisitCampaign visible(long campaignId) {
        VisitCampaign campaign = em.find(VisitCampaign.class, campaignId);
        if (campaign == null || !stations().contains(campaign.facts().stationId())) {
            throw new NotThere();
        }
        audit.concerns(CAMPAIGN, campaignId);
        return campaign;
    }

    /** The stations within reach, and those to which villages within reach belong. */
    private Set<Long> stations() {
        DataScope scope = access.scope(WelfarePermissions.WORK);
        Set<Long> stations = organisation.within(scope, UnitKind.POLICE_STATION).stream().map(UnitSummary::id).collect(Collectors.toSet());
        stations.addAll(scope.stations());
        scope.units().forEach(unit -> organisation.unit(unit).filter(one -> one.station() != null).ifPresent(one -> stations.add(one.station())));
        return stations;
    }

    /** The campaigns within reach, those that end last first. */
    @UseCase(WelfarePermissions.WORK)
    public List<CampaignFacts> list() {
        Set<Long> stations = stations();
        List<CampaignFacts> found = stations.isEmpty() ? List.of() : em.createQuery("select k from VisitCampaign k where k.stationId in :stations order by k.endsOn desc, k.id desc",
                VisitCampaign.class).setParameter("stations", stations).setMaxResults(MOST_CAMPAIGNS).getResultStream().map(VisitCampaign::facts).toList();
        audit.concerns(CAMPAIGN, found.stream().map(CampaignFacts::id).toList());
        return found;
    }

    /** A campaign with its children of the caller's villages. */
    @UseCase(WelfarePermissions.WORK)
    @SuppressWarnings("unchecked")
    public CampaignSheet view(long campaignId) {
        CampaignFacts campaign = visible(campaignId).facts();
        DataScope scope = access.scope(WelfarePermissions.WORK);
        List<Object[]> found = em.createNativeQuery(CHILDREN + DueVisits.reach(scope, "c") + " order by c.visit_id is not null, c.unit_id, c.id")
                .setParameter("campaign", campaignId).setMaxResults(MOST).getResultList();
        List<Row> rows = found.stream().map(Row::of).toList();
        Map<Long, PersonSummary> names = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        audit.concerns(VisitDesk.PLAN, rows.stream().map(Row::id).toList());
        List<CampaignRow> children = rows.stream()
                .map(row -> new CampaignRow(row.id(), names.get(row.number(1)), row.number(2), row.number(3), row.number(4), row.date(5))).toList();
        return new CampaignSheet(campaign, children, coverage(campaignId, scope));
    }

    /** How far it has come in each village of the scope, however many children there are. */
    @SuppressWarnings("unchecked")
    private List<CampaignCover> coverage(long campaignId, DataScope scope) {
        List<Object[]> found = em.createNativeQuery(BY_UNIT + DueVisits.reach(scope, "c") + " group by c.unit_id order by c.unit_id").setParameter("campaign", campaignId).getResultList();
        Map<Long, int[]> villages = new LinkedHashMap<>();
        found.stream().map(Row::of).forEach(row -> {
            int[] sums = villages.computeIfAbsent(DueVisits.village(organisation, row.number(0)), any -> new int[2]);
            sums[0] += row.number(1).intValue();
            sums[1] += row.number(2).intValue();
        });
        return villages.entrySet().stream().map(one -> new CampaignCover(organisation.name(one.getKey()), one.getValue()[0], one.getValue()[1])).toList();
    }

    /** Ends a campaign: children who still wait are due by their own rhythm again. */
    @UseCase(WelfarePermissions.WORK)
    public void end(long campaignId) {
        VisitCampaign campaign = visible(campaignId);
        campaign.end(LocalDateTime.now(clock));
        em.flush();
        em.createQuery("select p from VisitPlan p where p.id in (select c.planId from CampaignChild c where c.campaignId = :campaign and c.visitId is null)", VisitPlan.class)
                .setParameter("campaign", campaignId).getResultList().forEach(plan -> {
                    campaigns.ask(plan);
                    desk.settle(plan);
                });
        campaigns.settle(campaignId);
    }
}

package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.RestrictedChildren;

/** Where a need and what is planned about it are fetched from, and put on the worklists of those who owe something. */
@ApplicationScoped
class NeedDesk {

    static final String SUBJECT = "Need";
    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor files;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Worklist worklist;

    Need visible(long id) {
        Need need = em.find(Need.class, id);
        if (need == null) {
            throw new NotThere();
        }
        files.require(need.facts().fileId(), WelfarePermissions.CARE);
        restricted.require(AboutChild.NEED, id);
        audit.concerns(SUBJECT, id);
        return need;
    }

    /** Whether a need that the caller reaches is there, although the child's file may be restricted. */
    boolean isThere(long id) {
        return restricted.isThere(AboutChild.NEED, id);
    }

    PlanItem item(long id) {
        PlanItem item = em.find(PlanItem.class, id);
        if (item == null) {
            throw new NotThere();
        }
        return item;
    }

    List<PlanItemFacts> items(long needId) {
        return em.createQuery("select i from PlanItem i where i.needId = :need order by i.id", PlanItem.class).setParameter("need", needId).getResultStream()
                .map(PlanItem::facts).toList();
    }

    boolean isPlanOpen(long needId) {
        return items(needId).stream().anyMatch(PlanItemFacts::isOpen);
    }

    /** Continues only if somebody may see to needs of the station. */
    void requireOwner(Long owner, long station, long me) {
        if (owner == null || owner != me && users.holding(WelfarePermissions.CARE, station).stream().noneMatch(one -> one.id() == owner)) {
            throw new BrokenRule(CareRule.NEED_HAS_AN_OWNER_AND_A_DATE);
        }
    }

    /** What is owed now: the need itself while nothing is planned or all of the plan is over, else each part of the plan. */
    void settle(Need need) {
        em.flush();
        NeedFacts facts = need.facts();
        List<Step> steps = new ArrayList<>();
        if (facts.isOpen()) {
            List<PlanItemFacts> open = items(facts.id()).stream().filter(PlanItemFacts::isOpen).toList();
            open.forEach(item -> steps.add(due(step("welfare.bringItem", item.ownerId(), facts, "/welfare/needs/item?id=" + item.id()), item.dueOn())));
            if (open.isEmpty()) {
                String kind = facts.status() == NeedStatus.OPEN ? "welfare.planNeed" : "welfare.endNeed";
                steps.add(due(step(kind, facts.ownerId(), facts, "/welfare/needs/view?id=" + facts.id()), facts.dueOn()));
            }
        }
        worklist.settle(new Subject(SUBJECT, facts.id(), facts.number(), facts.stationId(), facts.unitId()), eachOnce(steps));
    }

    /** The owner's, or, when the owner or the child has left the station, whoever's who takes it over; of a restricted child it says no more than that. */
    private Step step(String kind, long owner, NeedFacts need, String page) {
        if (seesToNeeds(owner, need.stationId())) {
            return Step.of(kind, WelfarePermissions.CARE, owner, page);
        }
        return restricted.fileOf(need.personId()).map(RestrictedChildren::waiting).orElseGet(() -> Step.forHolders(kind, WelfarePermissions.CARE, null, page));
    }

    /** Whether somebody belongs to a station and may see to needs there. */
    boolean seesToNeeds(long user, long station) {
        return users.user(user).flatMap(one -> organisation.unit(one.unit())).filter(unit -> unit.id() == station || unit.station() != null && unit.station() == station).isPresent()
                && users.holding(WelfarePermissions.CARE, station).stream().anyMatch(one -> one.id() == user);
    }

    /** Several parts of a plan that wait for the same file are one step, by the earliest day. */
    private static List<Step> eachOnce(List<Step> steps) {
        Map<String, Step> once = new LinkedHashMap<>();
        steps.forEach(step -> once.merge(step.kind() + step.link(), step, (one, other) -> one.dueAt().isAfter(other.dueAt()) ? other : one));
        return List.copyOf(once.values());
    }

    private static Step due(Step step, LocalDate day) {
        return step.due(day.atTime(LAST_OF_DAY), day.minusDays(1).atStartOfDay());
    }
}

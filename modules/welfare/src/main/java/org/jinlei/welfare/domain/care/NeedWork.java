package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;

/** Needs of children: noted on a round, planned, and brought to a result. */
@ApplicationScoped
@Transactional
public class NeedWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private NeedDesk desk;

    @Inject
    private FileDoor files;

    @Inject
    private FileDesk fileDesk;

    @Inject
    private CareNumbers numbers;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /** A child within the caller's reach, before anything is noted. */
    @UseCase(WelfarePermissions.CARE)
    public PersonSummary chosen(long personId) {
        PersonSummary child = people.find(personId).filter(one -> access.scope(WelfarePermissions.CARE).covers(one.stationId(), one.unitId()))
                .orElseThrow(NotThere::new);
        audit.concerns("Person", personId);
        return child;
    }

    /** The child of a file within the caller's reach, before anything is noted. */
    @UseCase(WelfarePermissions.CARE)
    public PersonSummary childOf(long fileId) {
        ChildFileFacts file = files.require(fileId, WelfarePermissions.CARE);
        audit.concerns("Person", file.personId());
        return people.find(file.personId()).orElseThrow(NotThere::new);
    }

    /** Notes a need; the child's file is opened if there is none, and goes on if it was archived. Answers the number of the need. */
    @UseCase(WelfarePermissions.CARE)
    public long note(NewNeed said) {
        Need.check(said);
        PersonSummary child = people.find(said.personId()).orElseThrow(NotThere::new);
        if (child.birth().ageOn(today()).hasReached(AgeThreshold.ADULT)) {
            throw new BrokenRule(CareRule.NEED_IS_OF_A_MINOR);
        }
        ChildFileFacts file = fileDesk.goesOn(files.opened(said.personId(), WelfarePermissions.CARE));
        long owner = said.ownerId() == null ? access.userId() : said.ownerId();
        desk.requireOwner(owner, file.stationId(), access.userId());
        Need need = new Need(numbers.nextNeed(file.stationId()), said, NeedPlace.of(file), owner, access.userId(), LocalDateTime.now(clock));
        em.persist(need);
        desk.settle(need);
        audit.concerns(NeedDesk.SUBJECT, need.facts().id());
        audit.concerns("Person", said.personId());
        return need.facts().id();
    }

    /**
     * Somebody else sees to it from now on, or by another day. Answers whether it is still there for the caller.
     *
     * @param ownerBefore who saw to it on the page that was read
     * @param dueBefore   by when, there
     * @throws ChangedMeanwhile when somebody else handed it on meanwhile
     */
    @UseCase(WelfarePermissions.CARE)
    public boolean handOn(long id, Long owner, LocalDate dueOn, long ownerBefore, LocalDate dueBefore) {
        Need need = desk.visible(id);
        if (need.facts().ownerId() != ownerBefore || !need.facts().dueOn().equals(dueBefore)) {
            throw new ChangedMeanwhile(null);
        }
        desk.requireOwner(owner, need.facts().stationId(), access.userId());
        need.handOn(owner, dueOn, today());
        desk.settle(need);
        return desk.isThere(id);
    }

    /** Plans an item, money or a visit. Answers its number. */
    @UseCase(WelfarePermissions.CARE)
    public long plan(long id, NewPlanItem said) {
        Need need = desk.visible(id);
        em.lock(need, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        need.planned();
        PlanItem item = new PlanItem(id, said, today());
        desk.requireOwner(said.ownerId(), need.facts().stationId(), access.userId());
        em.persist(item);
        desk.settle(need);
        audit.concerns("PlanItem", item.facts().id());
        return item.facts().id();
    }

    /** Notes that a visit was made or something else done that does not come out of the stock. */
    @UseCase(WelfarePermissions.CARE)
    public void done(long itemId, LocalDate on, String words) {
        PlanItem item = desk.item(itemId);
        Need need = desk.visible(item.facts().needId());
        item.done(on, words, access.userId(), today());
        desk.settle(need);
        audit.concerns("PlanItem", itemId);
    }

    /** Ends the need with what came of it. */
    @UseCase(WelfarePermissions.CARE)
    public void end(long id, NeedStatus result, LocalDate on, String words) {
        Need need = desk.visible(id);
        need.end(result, on, words, desk.isPlanOpen(id), access.userId(), today());
        desk.settle(need);
    }

    /** Closes the need without a result, with the reason. */
    @UseCase(WelfarePermissions.CARE)
    public void close(long id, String reason) {
        Need need = desk.visible(id);
        need.close(reason, desk.isPlanOpen(id), access.userId(), today());
        desk.settle(need);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.jinlei.welfare.domain.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.Age;
import org.jinlei.people.RelationDirectory;
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
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.categories.Parent;

/** The circle of adults around a child: who they are and when that was last confirmed, with whom the child lives, to whom its care is entrusted. */
@ApplicationScoped
@Transactional
public class CircleWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private CircleDoor circle;

    @Inject
    private RelationDirectory relations;

    @Inject
    private Clock clock;

    /** The circle of a file that the caller has opened; names and numbers for who reads it in full. */
    @UseCase(WelfarePermissions.FILES)
    public CircleSheet of(long fileId) {
        ChildFileFacts file = door.requireOpen(fileId, WelfarePermissions.FILES);
        boolean full = desk.readsInFull(file);
        Age age = desk.child(file).age();
        LivingFacts living = circle.living(fileId).orElse(null);
        List<CareFacts> care = circle.care(fileId).stream().map(one -> full ? one : one.masked()).toList();
        CareFacts lasting = care.stream().filter(one -> one.endedOn() == null).findFirst().orElse(null);
        List<ContactFacts> contacts = circle.contacts(fileId);
        LocalDate silent = lasting == null ? null : EntrustedCare.silentFrom(lasting, contacts.isEmpty() ? null : contacts.get(0).on());
        return new CircleSheet(circle.members(file).stream().map(one -> full ? one : one.masked()).toList(), living, lasting,
                care.stream().filter(one -> one.endedOn() != null).toList(), contacts, Living.livesAlone(living, age), Living.isUnattended(living, age),
                silent == null || silent.isAfter(today()) ? null : silent);
    }

    /** Notes with whom the child lives from now on, and whether it is left unattended. */
    @UseCase(WelfarePermissions.WORK)
    public void live(long fileId, LivingArrangement arrangement, boolean unattended, LocalDate since, String source) {
        desk.written(fileId);
        Living living = new Living(fileId, arrangement, unattended, since, source, access.userId(), now());
        em.createQuery("select l from Living l where l.currentFileId = :file", Living.class).setParameter("file", fileId).getResultList().forEach(Living::pass);
        em.flush();
        em.persist(living);
        desk.settle(fileId);
    }

    /** Notes that the parents entrusted the child's care to somebody whom the law allows. */
    @UseCase(WelfarePermissions.WORK)
    public void entrust(long fileId, NewCare what) {
        desk.written(fileId);
        EntrustedCare care = new EntrustedCare(fileId, what, access.userId(), now());
        if (circle.careOf(List.of(fileId)).containsKey(fileId)) {
            throw new BrokenRule(FileRule.CARE_IS_ENTRUSTED_ONCE_AT_A_TIME);
        }
        em.persist(care);
        desk.settle(fileId);
    }

    /**
     * The parents told school or village in writing; what is null stays as it was.
     *
     * @param before what was noted of that on the page that was read
     * @throws ChangedMeanwhile when somebody else noted one of them meanwhile
     */
    @UseCase(WelfarePermissions.WORK)
    public void told(long fileId, LocalDate school, LocalDate village, NoticesTold before) {
        desk.written(fileId);
        EntrustedCare care = lasting(fileId);
        if (!NoticesTold.of(care.facts()).equals(before)) {
            throw new ChangedMeanwhile(null);
        }
        care.told(school, village, today());
        desk.settle(fileId);
    }

    /** The care ended. */
    @UseCase(WelfarePermissions.WORK)
    public void endCare(long fileId, LocalDate on, String why) {
        desk.written(fileId);
        lasting(fileId).end(on, why, access.userId(), today());
        desk.settle(fileId);
    }

    /** A parent was in touch with the child. */
    @UseCase(WelfarePermissions.WORK)
    public void contacted(long fileId, LocalDate on, Parent parent, ContactWay way, String source) {
        desk.written(fileId);
        em.persist(new ParentContact(fileId, on, parent, way, source, access.userId(), now()));
        desk.settle(fileId);
    }

    /** Adds somebody who is not in the register. */
    @UseCase(WelfarePermissions.WORK)
    public void add(long fileId, NetRole role, String name, String phone) {
        desk.written(fileId);
        em.persist(new NetMember(fileId, role, name, phone, access.userId(), today()));
        desk.settle(fileId);
    }

    /** Somebody has made sure today that a member of the circle still is one. */
    @UseCase(WelfarePermissions.WORK)
    public void confirm(long fileId, Long relation, Long member) {
        ChildFileFacts file = desk.written(fileId);
        if (member != null) {
            member(fileId, member).confirm(access.userId(), today());
        } else if (circle.members(file).stream().anyMatch(one -> one.relation() != null && one.relation().equals(relation))) {
            relations.confirm(relation);
        } else {
            throw new NotThere();
        }
        audit.detail("confirmed");
        desk.settle(fileId);
    }

    /** Somebody is no longer part of the circle. */
    @UseCase(WelfarePermissions.WORK)
    public void leave(long fileId, long member) {
        desk.written(fileId);
        member(fileId, member).end(today());
        desk.settle(fileId);
    }

    private NetMember member(long fileId, long id) {
        NetMember member = em.find(NetMember.class, id);
        if (member == null || member.fileId() != fileId) {
            throw new NotThere();
        }
        return member;
    }

    private EntrustedCare lasting(long fileId) {
        return em.createQuery("select c from EntrustedCare c where c.currentFileId = :file", EntrustedCare.class).setParameter("file", fileId).getResultStream()
                .findFirst().orElseThrow(NotThere::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CaseHandedOver;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Who answers for a case file: the dedicated officer is named by the leader, a file changes hands by receipt. */
@ApplicationScoped
@Transactional
public class HandOverWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    @Inject
    private StandIns standIns;

    @Inject
    private CaseDesk desk;

    @Inject
    private Event<CaseHandedOver> events;

    @Inject
    private Clock clock;

    /** The leader names the dedicated officer, who takes the file by receipt. */
    @UseCase(CasesPermissions.ASSIGN)
    public void assignOfficer(long fileId, long officer, String reason) {
        send(desk.visible(fileId, CasesPermissions.ASSIGN), officer, reason);
    }

    /** The dedicated officer passes the file on. */
    @UseCase(CasesPermissions.WORK)
    public void handOver(long fileId, long officer, String reason) {
        CaseFile file = desk.worked(fileId);
        if (file.dedicatedOfficer() == null || file.dedicatedOfficer() != access.userId()) {
            throw new BrokenRule(CaseRule.ONLY_OFFICERS_OF_THE_FILE_WORK_ON_IT);
        }
        send(file, officer, reason);
    }

    /**
     * The receiver, or who stands in for them, signs the receipt; the receiver answers for the file from now on, the former officer no longer
     * reaches it by assignment.
     */
    @UseCase(CasesPermissions.WORK)
    public void acknowledge(long fileId) {
        HandOver handOver = pending(fileId);
        CaseFile file = em.find(CaseFile.class, fileId);
        LocalDateTime now = LocalDateTime.now(clock);
        handOver.acknowledge(handOver.toUser(), now);
        CaseHandedOver handedOver = file.handTo(handOver.toUser(), access.userId(), now);
        em.createQuery("select a from Assignment a where a.fileId = :file and a.untilAt is null", Assignment.class)
                .setParameter("file", fileId).getResultList().forEach(assignment -> assignment.end(now));
        em.persist(new Assignment(fileId, handOver.toUser(), file.stationId(), now));
        desk.remember(fileId, TimelineKind.HAND_OVER_ACKNOWLEDGED);
        events.fire(handedOver);
    }

    /** The receiver refuses the file, which stays where it was. */
    @UseCase(CasesPermissions.WORK)
    public void refuse(long fileId, String reason) {
        HandOver handOver = pending(fileId);
        handOver.refuse(handOver.toUser(), reason, LocalDateTime.now(clock));
        desk.remember(fileId, TimelineKind.HAND_OVER_REFUSED);
    }

    /** Every hand-over of a file, the latest first. */
    @UseCase(CasesPermissions.READ)
    public List<HandOverFacts> of(long fileId) {
        CaseFacts file = desk.read(fileId);
        return em.createQuery("select h from HandOver h where h.fileId = :file order by h.id desc", HandOver.class).setParameter("file", fileId)
                .getResultStream().map(handOver -> handOver.facts(file)).toList();
    }

    /** Files that were sent to the caller and wait for the receipt, the longest waiting first. */
    @UseCase(CasesPermissions.WORK)
    public List<HandOverFacts> toReceive() {
        List<HandOverFacts> waiting = em.createQuery("select h, f from HandOver h join CaseFile f on f.id = h.pendingFileId where f.sealed = false and h.toUser in :me "
                + "order by h.requestedAt", Object[].class).setParameter("me", standIns.acting()).setMaxResults(50).getResultStream()
                .map(found -> ((HandOver) found[0]).facts(((CaseFile) found[1]).facts())).toList();
        audit.concerns("CaseFile", waiting.stream().map(HandOverFacts::fileId).toList());
        return waiting;
    }

    /** Officers who may be given a file of the station. */
    @UseCase(CasesPermissions.READ)
    public List<UserSummary> officersFor(long fileId) {
        return users.holding(CasesPermissions.WORK, desk.read(fileId).stationId());
    }

    private void send(CaseFile file, long officer, String reason) {
        file.requireWritable();
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (users.holding(CasesPermissions.WORK, file.stationId()).stream().noneMatch(colleague -> colleague.id() == officer)) {
            throw new BrokenRule(CaseRule.OFFICER_CANNOT_HANDLE_CASES);
        }
        if (!waiting(file.id()).isEmpty()) {
            throw new BrokenRule(CaseRule.HAND_OVER_WAITS_FOR_ITS_RECEIPT);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        em.persist(new HandOver(file.id(), file.dedicatedOfficer(), officer, reason, access.userId(), now));
        file.touch(access.userId(), now);
        audit.because(reason);
        desk.remember(file.id(), TimelineKind.HAND_OVER_REQUESTED, officer);
    }

    /** The hand-over of the file to the caller or to somebody they stand in for; a file on its way to somebody else is not there. */
    private HandOver pending(long fileId) {
        audit.concerns("CaseFile", fileId);
        HandOver handOver = waiting(fileId).stream().filter(sent -> standIns.actsFor(sent.toUser())).findFirst().orElseThrow(NotThere::new);
        if (handOver.toUser() != access.userId()) {
            audit.actingFor(handOver.toUser());
        }
        return handOver;
    }

    private List<HandOver> waiting(long fileId) {
        return em.createQuery("select h from HandOver h join CaseFile f on f.id = h.pendingFileId where f.id = :file and f.sealed = false", HandOver.class)
                .setParameter("file", fileId).getResultList();
    }
}

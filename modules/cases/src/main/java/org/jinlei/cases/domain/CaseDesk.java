package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/**
 * Where a case file is fetched from, by every use case of this module: the query carries the scope, so that a file that may not be seen,
 * a sealed one and one that does not exist are the same answer (rule 36). Called within the transaction of a use case.
 */
@ApplicationScoped
public class CaseDesk {

    /** Kind of temporary grants on open files. */
    static final String GRANT = "CaseFile";
    /** Kind of temporary grants on sealed files (rule 37). */
    static final String SEALED_GRANT = "SealedCaseFile";


    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseAgenda agenda;

    @Inject
    private FileWorkers workers;

    @Inject
    private Event<DocumentCited> cited;

    @Inject
    private Clock clock;

    /** The file for reading. */
    public CaseFacts read(long fileId) {
        return visible(fileId, CasesPermissions.READ).facts();
    }

    /** The file for an officer who works on it: assigned to it, and it is not closed. The change is noted in the file. */
    public CaseFacts work(long fileId) {
        return worked(fileId).facts();
    }

    /**
     * Looks at the file again and keeps it as it is until the transaction is over: who closes or seals it at the same moment comes first and
     * is seen here, or comes after and is told that the file changed.
     */
    void hold(long fileId) {
        CaseFile file = em.find(CaseFile.class, fileId);
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        worked(fileId);
    }

    /** Adds a line to the timeline; parameters are constants, numbers and dates. */
    public void remember(long fileId, TimelineKind kind, Object... parameters) {
        String text = Arrays.stream(parameters).map(String::valueOf).map(one -> one.replace('|', ' ')).collect(Collectors.joining("|"));
        em.persist(new TimelineEntry(fileId, kind, access.userId(), audit.actingFor(), now(), text.length() <= 500 ? text : text.substring(0, 500)));
        settle(fileId);
        if (kind.citesDocument()) {
            cited.fire(new DocumentCited(fileId));
        }
    }

    /** Puts what is to be done about the file now on the worklists. */
    public void settle(long fileId) {
        agenda.settle(em.find(CaseFile.class, fileId).facts());
    }

    /** The case goes on into its follow-up. */
    public void follow(long fileId) {
        visible(fileId, CasesPermissions.READ).follow(access.userId(), now());
    }

    /** The persons of a file that was fetched here before. */
    public List<ParticipantFacts> participants(long fileId) {
        return em.createQuery("select p from Participant p where p.fileId = :file order by p.id", Participant.class).setParameter("file", fileId)
                .getResultStream().map(Participant::facts).toList();
    }

    /** One person of a file that was fetched here before. */
    public ParticipantFacts participant(long fileId, long participantId) {
        return participants(fileId).stream().filter(one -> one.id() == participantId).findFirst().orElseThrow(NotThere::new);
    }

    /** The file for the chief's decision. */
    public CaseFacts decide(long fileId) {
        return visible(fileId, CasesPermissions.APPROVE).facts();
    }

    /** Continues only if what is to be decided was proposed neither by the caller, nor by somebody they stand in for, nor in their place. */
    public void requireAnother(long fileId, long proposedBy) {
        if (workers.isOwn(fileId, proposedBy)) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
    }

    /** Whether the caller reads the file; pages use it to show what belongs to the case. */
    public boolean reads(long fileId) {
        return access.may(CasesPermissions.READ) && isVisible(fileId, CasesPermissions.READ);
    }

    /** Those of some files that the caller reads, sealed ones only while a reading of them is granted. */
    public Set<Long> readable(Collection<Long> files) {
        return files.isEmpty() ? Set.of() : visible(files, CasesPermissions.READ);
    }

    /** Whether somebody is an officer to whom the file is assigned now. */
    public boolean isAssigned(long fileId, long user) {
        return !em.createNativeQuery("select a.id from cases_assignment a where a.file_id = :file and a.user_id = :user and a.until_at is null")
                .setParameter("file", fileId).setParameter("user", user).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether the caller may write into the file now; pages use it to hide what would be refused. */
    public boolean works(long fileId) {
        return access.may(CasesPermissions.WORK) && workers.assignedTo(fileId) != null && isVisible(fileId, CasesPermissions.READ)
                && em.find(CaseFile.class, fileId).status().isWorkable();
    }

    CaseFile worked(long fileId) {
        CaseFile file = workable(fileId);
        file.touch(access.userId(), now());
        return file;
    }

    /** The file if the caller may work on it now; nothing is noted in it. */
    CaseFile workable(long fileId) {
        CaseFile file = visible(fileId, CasesPermissions.READ);
        Long officer = workers.assignedTo(fileId);
        if (officer == null) {
            throw new BrokenRule(CaseRule.ONLY_OFFICERS_OF_THE_FILE_WORK_ON_IT);
        }
        if (officer != access.userId()) {
            audit.actingFor(officer);
        }
        file.requireWritable();
        if (!file.status().isWorkable()) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        return file;
    }

    CaseFile visible(long fileId, String permission) {
        CaseFile file = isVisible(fileId, permission) ? em.find(CaseFile.class, fileId) : null;
        if (file == null) {
            throw new NotThere();
        }
        audit.concerns("CaseFile", fileId);
        if (file.status() == CaseStatus.SEALED) {
            audit.concerns("SealedReading", readings(fileId));
        }
        if (!access.scope(permission).covers(file.stationId(), file.unitId())) {
            Long officer = workers.assignedTo(fileId);
            if (officer != null && officer != access.userId()) {
                audit.actingFor(officer);
            }
        }
        return file;
    }

    /** The approved applications by which the caller reads a sealed file now (rule 37). */
    private List<Long> readings(long fileId) {
        return em.createQuery("select s.id from SealedReading s where s.fileId = :file and s.applicant = :me and s.untilAt > :now order by s.id", Long.class)
                .setParameter("file", fileId).setParameter("me", access.userId()).setParameter("now", now()).getResultList();
    }

    private boolean isVisible(long fileId, String permission) {
        return !visible(Set.of(fileId), permission).isEmpty();
    }

    private Set<Long> visible(Collection<Long> files, String permission) {
        DataScope scope = access.scope(permission);
        String sql = "select f.id from cases_file f where f.id in (:ids) and (f.sealed = 0 and (" + within(scope) + " or " + FileWorkers.worked("f.id") + " or f.id in ("
                + TemporaryGrants.ids(GRANT) + ")) or f.sealed = 1 and f.id in (" + TemporaryGrants.ids(SEALED_GRANT) + "))";
        @SuppressWarnings("unchecked")
        List<Number> found = em.createNativeQuery(sql).setParameter("ids", files).setParameter("grantee", access.userId())
                .setParameter("me", access.userId()).getResultList();
        return found.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /** The scope as a condition on the file; ids are numbers of the tree, never text of a user. */
    static String within(DataScope scope) {
        if (scope.everywhere()) {
            return "1 = 1";
        }
        List<String> parts = new ArrayList<>(List.of("1 = 0"));
        if (!scope.stations().isEmpty()) {
            parts.add("f.station_id in (" + joined(scope.stations()) + ")");
        }
        if (!scope.units().isEmpty()) {
            parts.add("f.unit_id in (" + joined(scope.units()) + ")");
        }
        return String.join(" or ", parts);
    }

    private static String joined(Set<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;

/** Where the other packages of this module get at the file of a child: only files of the caller's scope are there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileDoor {

    /** Kind of the record in the audit trail and on the worklist. */
    public static final String FILE = "ChildFile";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private TemporaryGrants grants;

    @Inject
    private PersonDirectory people;

    @Inject
    private FileShutting shutting;

    @Inject
    private Clock clock;

    /**
     * A file within the reach of a permission. What the chief approved opens for reading, too, and for nothing else.
     *
     * @throws NotThere if there is none, or none that the caller reaches
     */
    public ChildFileFacts require(long fileId, String permission) {
        ChildFile file = em.find(ChildFile.class, fileId);
        if (file == null || !reaches(file.facts(), permission)) {
            throw new NotThere();
        }
        audit.concerns(FILE, fileId);
        return file.facts();
    }

    /**
     * A file within the reach of a permission that the caller has opened with a purpose which still holds (rule 40).
     *
     * @throws NotThere   if there is none, or none that the caller reaches
     * @throws BrokenRule if the caller has not opened it
     */
    public ChildFileFacts requireOpen(long fileId, String permission) {
        ChildFileFacts facts = require(fileId, permission);
        if (!isOpen(facts)) {
            throw new BrokenRule(FileRule.FILE_IS_OPENED_WITH_A_PURPOSE);
        }
        return facts;
    }

    /** Whether the caller has opened the file with a purpose which still holds; a restricted one only while the approval lasts. */
    public boolean isOpen(ChildFileFacts file) {
        return !em.createNativeQuery("select o.id from welfare_file_opening o where o.user_id = :me and o.file_id = :file and o.until_at > :now", Long.class)
                .setParameter("me", access.userId()).setParameter("file", file.id()).setParameter("now", LocalDateTime.now(clock)).setMaxResults(1)
                .getResultList().isEmpty() && (!file.restricted() || isApproved(file.id()));
    }

    /** Whether the chief let the caller open the file for a time. */
    public boolean isApproved(long fileId) {
        return grants.opens(FILE, fileId);
    }

    /** Whether a permission of the caller reaches a file. */
    boolean reaches(ChildFileFacts file, String permission) {
        return access.may(permission) && (access.scope(permission).covers(file.stationId(), file.unitId())
                || permission.equals(WelfarePermissions.FILES) && isApproved(file.id()));
    }

    /** A file that lies within a scope, whoever may read it. */
    public Optional<ChildFileFacts> within(long fileId, DataScope scope) {
        return Optional.ofNullable(em.find(ChildFile.class, fileId)).map(ChildFile::facts).filter(file -> scope.covers(file.stationId(), file.unitId()));
    }

    /**
     * The file of a child under whichever number the register knows it, whoever may read it. When two entries with a file each turned out to be one
     * child, the one that is open leads, of two open ones the older.
     */
    public Optional<ChildFileFacts> ofPerson(long personId) {
        return em.createQuery("select f from ChildFile f where f.personId in :persons order by case when f.status = :open then 0 else 1 end, f.id", ChildFile.class)
                .setParameter("persons", people.identities(personId)).setParameter("open", FileStatus.OPEN).setMaxResults(1).getResultStream().findFirst().map(ChildFile::facts);
    }

    /**
     * The file of a child of the caller's scope, opened now if there is none.
     *
     * @throws NotThere if the caller does not reach the child
     */
    public ChildFileFacts opened(long personId, String permission) {
        PersonSummary child = people.find(personId).orElseThrow(NotThere::new);
        if (!access.scope(permission).covers(child.stationId(), child.unitId())) {
            throw new NotThere();
        }
        ChildFileFacts facts = ofPerson(personId).orElseGet(() -> begun(child, access.userId(), LocalDateTime.now(clock)).facts());
        audit.concerns(FILE, facts.id());
        return facts;
    }

    /** The file of a child for which a need was noticed elsewhere, opened or taken up again now in the name of who noticed it; for the system's own work. */
    public ChildFileFacts openedForNeed(long personId, long noticedBy) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<ChildFileFacts> known = ofPerson(personId);
        ChildFile file;
        if (known.isPresent()) {
            file = em.find(ChildFile.class, known.get().id());
            if (!known.get().isOpen()) {
                file.reopen(now.toLocalDate());
            }
        } else {
            file = begun(people.find(personId).orElseThrow(NotThere::new), noticedBy, now);
        }
        audit.concerns(FILE, file.id());
        return file.facts();
    }

    private ChildFile begun(PersonSummary child, long by, LocalDateTime now) {
        ChildFile file = new ChildFile(child.id(), child.stationId(), child.unitId(), child.schoolId(), by, now);
        em.persist(file);
        em.flush();
        shutting.begin(file, people.identities(child.id()));
        return file;
    }
}

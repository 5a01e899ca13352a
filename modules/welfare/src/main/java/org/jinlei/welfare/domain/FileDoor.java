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
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;

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
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /**
     * A file within the reach of a permission.
     *
     * @throws NotThere if there is none, or none that the caller reaches
     */
    public ChildFileFacts require(long fileId, String permission) {
        ChildFile file = em.find(ChildFile.class, fileId);
        if (file == null || !access.scope(permission).covers(file.facts().stationId(), file.facts().unitId())) {
            throw new NotThere();
        }
        audit.concerns(FILE, fileId);
        return file.facts();
    }

    /** The file of a child under whichever number the register knows it, whoever may read it. */
    public Optional<ChildFileFacts> ofPerson(long personId) {
        return em.createQuery("select f from ChildFile f where f.personId in :persons order by f.id", ChildFile.class)
                .setParameter("persons", people.identities(personId)).setMaxResults(1).getResultStream().findFirst().map(ChildFile::facts);
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
        ChildFileFacts facts = ofPerson(personId).orElseGet(() -> {
            ChildFile file = new ChildFile(personId, child.stationId(), child.unitId(), child.schoolId(), access.userId(), LocalDateTime.now(clock));
            em.persist(file);
            em.flush();
            return file.facts();
        });
        audit.concerns(FILE, facts.id());
        return facts;
    }
}

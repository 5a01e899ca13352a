package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jinlei.cases.CaseDirectory;
import org.jinlei.cases.MinorHarmed;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.events.Durable;

/**
 * The file of a child that was harmed is shut from the moment that a case says so, and opened by approval only (rule 40). Why it is shut stands
 * nowhere here: a file that somebody restricted by hand looks the same, in the audit trail, too, and only the chief opens either again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FileShutting {

    @Inject
    private EntityManager em;

    @Inject
    private PersonDirectory people;

    @Inject
    private CaseDirectory cases;

    @Inject
    private FileDesk desk;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private AuditTrail audit;

    void harmed(@Observes @Durable MinorHarmed harmed) {
        if (cases.stands(harmed.file())) {
            shut(people.identities(harmed.child().value()));
        }
    }

    /** Shuts the files of a child of whom a case says so already; the numbers are all under which the child is known. */
    void followCases(Set<Long> child) {
        if (cases.isHarmed(child)) {
            shut(child);
        }
    }

    /** A file that begins is shut from its first moment. */
    void begin(ChildFile file, Set<Long> child) {
        if (cases.isHarmed(child)) {
            file.shut();
            restricted.follow(file.facts());
            note(file);
        }
    }

    private void shut(Set<Long> child) {
        em.createQuery("select f from ChildFile f where f.personId in :child and f.restricted = false", ChildFile.class).setParameter("child", child).getResultList().forEach(file -> {
            desk.shut(file.id());
            note(file);
        });
    }

    private void note(ChildFile file) {
        audit.concerns(FileDoor.FILE, file.id());
    }
}

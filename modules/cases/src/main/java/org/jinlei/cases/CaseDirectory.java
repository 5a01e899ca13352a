package org.jinlei.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What other modules may ask about a case of which they heard. */
@ApplicationScoped
public class CaseDirectory {

    @Inject
    private EntityManager em;

    /**
     * Whether the file may still be known of: it exists and is not sealed. What is heard of it late is dropped otherwise. Until the transaction ends the
     * file is not sealed behind the caller's back; whoever seals it afterwards finds what was written.
     */
    public boolean stands(CaseId file) {
        return !em.createNativeQuery("select f.id from cases_file f where f.id = :id and f.sealed = 0 lock in share mode").setParameter("id", file.value()).getResultList().isEmpty();
    }
}

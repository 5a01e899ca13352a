package org.jinlei.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the one persistence unit to every module; the injected manager follows the running transaction. */
@ApplicationScoped
class PersistenceContextProducer {

    @Produces
    @PersistenceContext(unitName = "jinlei")
    private EntityManager entityManager;
}

package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jinlei.platform.operations.RequestFacts;

/** Attempts to get in with a password or a code, as rows, so that an address that tries too much is slowed down by every node. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LoginAttempts {

    /** So many failures from one address in {@link #WINDOW} and nobody logs in from there for a while. */
    private static final int FAILURES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    private EntityManager em;

    @Inject
    private RequestFacts facts;

    /** Whether too many attempts from the address of this request failed. */
    boolean tooMany(LocalDateTime now) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from platform_login_attempt where address = :address and successful = 0 "
                + "and at > :since limit " + FAILURES + ") c")
                .setParameter("address", facts.address()).setParameter("since", now.minus(WINDOW)).getSingleResult()).longValue() >= FAILURES;
    }

    void note(LocalDateTime now, boolean successful) {
        em.createNativeQuery("insert into platform_login_attempt (at, address, successful) values (:now, :address, :successful)")
                .setParameter("now", now).setParameter("address", facts.address()).setParameter("successful", successful).executeUpdate();
    }
}

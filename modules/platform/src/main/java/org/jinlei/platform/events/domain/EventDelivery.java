package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/**
 * One delivery, one transaction: the observer works and the row becomes COMPLETED, or neither. Being a use case of the system, a deadlock is tried
 * again at once, and what the observer reads and writes stands in one audit entry.
 */
@ApplicationScoped
@Transactional
public class EventDelivery {

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private DurableObservers observers;

    @Inject
    private Clock clock;

    /** Delivers a publication unless it is delivered already or somebody else is about it; true if it did. */
    @UseCase(PlatformPermissions.DELIVERY)
    public boolean deliver(long publicationId) {
        EventPublication publication = locked(publicationId);
        if (publication == null || !publication.isWaiting()) {
            return false;
        }
        audit.concerns("EventPublication", publicationId);
        audit.detail(publication.row().getEvent() + " > " + publication.row().getObserver());
        observers.deliver(publication.listener(), type(publication.eventType()), publication.payload());
        publication.completed(LocalDateTime.now(clock));
        return true;
    }

    /** Whoever holds the row delivers it; the others pass on to the next. */
    private EventPublication locked(long id) {
        boolean mine = !em.createNativeQuery("select p.id from platform_event_publication p where p.id = :id and p.due_at is not null for update skip locked")
                .setParameter("id", id).getResultList().isEmpty();
        return mine ? em.find(EventPublication.class, id) : null;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError gone) {
            return null;
        }
    }
}

package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.NotThere;

/** What the administrator of the system sees and decides about deliveries: never what an event says. */
@ApplicationScoped
@Transactional
public class PublicationWork {

    private static final String SUBJECT = "EventPublication";

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private DueDeliveries due;

    @Inject
    private DurableObservers observers;

    @Inject
    private Clock clock;

    /** One page of the publications that fit. */
    @UseCase(PlatformPermissions.EVENTS)
    public Page<PublicationRow> page(PublicationFilter filter, PageRequest<PublicationSort> request) {
        ListQuery query = ListQuery.of("platform_event_publication p", "p.id")
                .when(filter.status(), "p.status = :status")
                .when(filter.listener(), "p.listener = :listener");
        if (filter.from() != null) {
            query.where("p.published_at >= :from", filter.from().atStartOfDay());
        }
        if (filter.to() != null) {
            query.where("p.published_at < :to", filter.to().plusDays(1).atStartOfDay());
        }
        return query.page(em, request, "select p.id, p.event_type, p.listener, p.published_at, p.status, p.attempts, p.due_at, p.last_attempt_at, p.completed_at, "
                + "p.last_failure, p.given_up_for from platform_event_publication p",
                row -> new PublicationRow(row.id(), row.text(1), row.text(2), row.dateTime(3), row.constant(4, PublicationStatus.class), row.number(5).intValue(),
                        row.dateTime(6), row.dateTime(7), row.dateTime(8), row.text(9), row.text(10)));
    }

    /** How delivery goes. */
    @UseCase(PlatformPermissions.EVENTS)
    public DeliveryState state() {
        return due.state();
    }

    /** Names of the observers. */
    @UseCase(PlatformPermissions.EVENTS)
    public List<String> listeners() {
        return observers.listeners();
    }

    /** One publication. */
    @UseCase(PlatformPermissions.EVENTS)
    public PublicationRow one(long publicationId) {
        EventPublication publication = em.find(EventPublication.class, publicationId);
        if (publication == null) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, publicationId);
        return publication.row();
    }

    /** Sends one that failed, or was given up, again; it is delivered within seconds. */
    @UseCase(PlatformPermissions.EVENTS)
    public void resend(long publicationId) {
        locked(publicationId).resend(now());
    }

    /** Sends all that failed again; answers how many. */
    @UseCase(PlatformPermissions.EVENTS)
    public int resendFailed() {
        int sent = em.createNativeQuery("update platform_event_publication set status = 'RESUBMITTED', attempts = 0, due_at = :now, version = version + 1 "
                + "where status = 'FAILED'").setParameter("now", now()).executeUpdate();
        audit.detail(String.valueOf(sent));
        return sent;
    }

    /** Decides that one is not delivered any more, and why. */
    @UseCase(PlatformPermissions.EVENTS)
    public void giveUp(long publicationId, String reason) {
        locked(publicationId).giveUp(reason);
        audit.because(reason);
    }

    private EventPublication locked(long publicationId) {
        EventPublication publication = em.find(EventPublication.class, publicationId, LockModeType.PESSIMISTIC_WRITE);
        if (publication == null) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, publicationId);
        return publication;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

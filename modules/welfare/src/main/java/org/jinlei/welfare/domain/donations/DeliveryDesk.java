package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.RestrictedChildren;

/** Where a delivery is fetched from, by the file of its child; who made it owes the signature. */
@ApplicationScoped
class DeliveryDesk {

    static final String SUBJECT = "Delivery";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor files;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private Worklist worklist;

    Delivery visible(long id) {
        Delivery delivery = em.find(Delivery.class, id);
        if (delivery == null) {
            throw new NotThere();
        }
        files.require(delivery.facts().fileId(), WelfarePermissions.DONATIONS);
        restricted.require(AboutChild.DELIVERY, id);
        audit.concerns(SUBJECT, id);
        return delivery;
    }

    /** Whether the caller may open a delivery. */
    boolean reaches(long id) {
        Delivery delivery = em.find(Delivery.class, id);
        return delivery != null && access.scope(WelfarePermissions.DONATIONS).covers(delivery.facts().stationId(), delivery.facts().unitId())
                && restricted.isThere(AboutChild.DELIVERY, id);
    }

    void settle(Delivery delivery) {
        em.flush();
        DeliveryFacts facts = delivery.facts();
        worklist.settle(new Subject(SUBJECT, facts.id(), facts.number(), facts.stationId(), facts.unitId()), facts.isWaiting()
                ? List.of(Step.of("welfare.signDelivery", WelfarePermissions.DONATIONS, facts.firstUser(), "/welfare/donations/delivery?id=" + facts.id())) : List.of());
    }
}

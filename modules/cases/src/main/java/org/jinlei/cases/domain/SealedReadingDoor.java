package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;

/** Where an application to read a sealed file is fetched from: by its applicant, and by who decides on it. */
@ApplicationScoped
class SealedReadingDoor {

    static final String SUBJECT = "SealedReading";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    SealedReading visible(long id) {
        SealedReading application = em.find(SealedReading.class, id);
        if (application == null || application.applicant() != access.userId() && !decides(application)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return application;
    }

    /** Whether the caller may still add to the application. */
    boolean isChangeable(long id) {
        SealedReading application = em.find(SealedReading.class, id);
        return application.applicant() == access.userId() && application.isWaiting();
    }

    boolean decides(SealedReading application) {
        return decided().covers(application.stationId(), null);
    }

    /** The stations on whose applications the caller decides. */
    DataScope decided() {
        return access.may(CasesPermissions.APPROVE) ? access.scope(CasesPermissions.APPROVE) : DataScope.NOWHERE;
    }
}

package org.jinlei.platform.access.domain;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDateTime;
import org.hibernate.exception.ConstraintViolationException;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.FormKey;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.audit.domain.AuditNote;
import org.jinlei.platform.rules.AlreadyDone;

/** The inner guard of a use case, within its transaction: spends the form's key, and saves the audit entry with the work itself. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class UseCaseRecord {

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FormKey formKey;

    @Inject
    private EntityManager em;

    @Inject
    private UseCases useCases;

    @Inject
    private Clock clock;

    @Inject
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        AuditNote note = audit.open(useCases.of(call).action());
        try {
            spendFormKey(note.action());
            Object result = call.proceed();
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                em.flush();
            }
            audit.write(note);
            return result;
        } finally {
            audit.close();
        }
    }

    private void spendFormKey(String action) {
        String key = formKey.value();
        if (key == null || !formKey.spend(action)) {
            return;
        }
        try {
            em.createNativeQuery("insert into platform_spent_key (form_key, action, user_id, at) values (:key, :action, :user, :at)")
                    .setParameter("key", key).setParameter("action", action).setParameter("user", access.userId())
                    .setParameter("at", LocalDateTime.now(clock)).executeUpdate();
        } catch (ConstraintViolationException spent) {
            throw new AlreadyDone();
        }
    }
}

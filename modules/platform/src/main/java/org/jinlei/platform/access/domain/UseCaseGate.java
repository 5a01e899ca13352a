package org.jinlei.platform.access.domain;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.hibernate.StaleStateException;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.FormKey;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.audit.domain.AuditWriter;
import org.jinlei.platform.rules.AlreadyDone;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotAllDone;
import org.jinlei.platform.rules.NotThere;

/**
 * The outer guard of a use case, around its transaction: asks for the permission, tries again what the database gave up because two
 * waited for each other, and puts a refusal into the audit trail, which the rolled back transaction cannot.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class UseCaseGate {

    private static final int TRIES = 4;

    /**
     * MariaDB gave the transaction up: deadlock, lock wait, snapshot changed; or somebody wrote the same key a moment earlier, and the
     * next try finds it and says which rule refuses.
     */
    private static final Set<Integer> GIVEN_UP = Set.of(1213, 1205, 1020, 1062);

    @Inject
    private Access access;

    @Inject
    private AuditWriter audit;

    @Inject
    private UseCases useCases;

    @Inject
    private FormKey formKey;

    @Inject
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        UseCases.Described useCase = useCases.of(call);
        if (!access.may(useCase.permission())) {
            audit.writeAlone(useCase.action(), AuditResult.DENIED, useCase.permission());
            throw new NotThere();
        }
        boolean outermost = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        Set<String> spent = formKey.spent();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (NotThere notThere) {
                formKey.restore(spent);
                audit(outermost, useCase, AuditResult.NOT_THERE, null);
                throw notThere;
            } catch (BrokenRule broken) {
                formKey.restore(spent);
                audit(outermost, useCase, AuditResult.REFUSED, broken.rule().name());
                throw broken;
            } catch (NotAllDone none) {
                formKey.restore(spent);
                audit(outermost, useCase, AuditResult.REFUSED, none.refusal().why() == null ? null : none.refusal().why().rule().name());
                throw none;
            } catch (AlreadyDone | ChangedMeanwhile repeated) {
                throw repeated;
            } catch (RuntimeException | RollbackException failed) {
                // Whatever fails, at the commit too, is audited as failed and thrown on, or tried again when the database gave it up.
                formKey.restore(spent);
                if (outermost && attempt < TRIES && isGivenUp(failed)) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos((50L << attempt) + ThreadLocalRandom.current().nextLong(50)));
                    continue;
                }
                if (outermost && isLostRace(failed)) {
                    throw new ChangedMeanwhile(null);
                }
                audit(outermost, useCase, AuditResult.FAILED, failed.getClass().getSimpleName());
                throw failed;
            }
        }
    }

    private void audit(boolean outermost, UseCases.Described useCase, AuditResult result, String detail) {
        if (outermost) {
            audit.writeAlone(useCase.action(), result, detail);
        }
    }

    private static boolean isGivenUp(Throwable failed) {
        return isCausedBy(failed, cause -> cause instanceof SQLException sql && (GIVEN_UP.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState())));
    }

    private static boolean isLostRace(Throwable failed) {
        return isCausedBy(failed, cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    /** What failed at the commit is told beside the exception, not always beneath it. */
    private static boolean isCausedBy(Throwable failed, Predicate<Throwable> what) {
        return failed != null && (what.test(failed) || isCausedBy(failed.getCause(), what)
                || Arrays.stream(failed.getSuppressed()).anyMatch(beside -> isCausedBy(beside, what)));
    }
}

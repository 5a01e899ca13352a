package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jinlei.platform.rules.BrokenRule;

/** Notes a failed try in a transaction of its own, for the delivery's was rolled back. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FailedDelivery {

    private static final String OURS = "org.jinlei.";
    private static final String GUARDS = OURS + "platform.";

    @Inject
    private EntityManager em;

    @Inject
    private DeliveryPolicy policy;

    @Inject
    private Clock clock;

    void note(long publicationId, Throwable failure) {
        EventPublication publication = em.find(EventPublication.class, publicationId, LockModeType.PESSIMISTIC_WRITE);
        if (publication != null && publication.isWaiting()) {
            publication.failed(words(failure), failure instanceof Undeliverable, policy.attempts(), policy.firstPause(), LocalDateTime.now(clock));
        }
    }

    /** Classes of what failed and where; messages of foreign failures may quote what somebody wrote and are left out. */
    static String words(Throwable failure) {
        if (failure instanceof Undeliverable known) {
            return known.getMessage();
        }
        StringJoiner words = new StringJoiner(" < ");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.add(cause.getClass().getSimpleName() + detail(cause));
        }
        return words + Arrays.stream(failure.getStackTrace())
                .filter(step -> step.getClassName().startsWith(OURS) && !step.getClassName().startsWith(GUARDS) && !step.getClassName().contains("$")).findFirst()
                .map(step -> " @ " + step.getClassName().substring(step.getClassName().lastIndexOf('.') + 1) + "." + step.getMethodName() + ":" + step.getLineNumber())
                .orElse("");
    }

    private static String detail(Throwable cause) {
        if (cause instanceof BrokenRule broken) {
            return " " + broken.rule().name();
        }
        return cause instanceof SQLException sql ? " " + sql.getErrorCode() + "/" + sql.getSQLState() : "";
    }
}

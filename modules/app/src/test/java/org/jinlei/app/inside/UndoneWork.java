package org.jinlei.app.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jinlei.platform.access.UseCase;

/** Work of the tests that is done and then undone at its commit, as often as they say. */
@ApplicationScoped
@Transactional
class UndoneWork {

    /** How many commits are still undone. */
    static final AtomicInteger UNDONE = new AtomicInteger();

    @Inject
    private TransactionSynchronizationRegistry transactions;

    /** @param code what the database says about it */
    @UseCase
    public String end(int code) {
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                if (UNDONE.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    throw new PersistenceException(new SQLException("undone", "HY000", code));
                }
            }

            @Override
            public void afterCompletion(int status) {
                // the test looks at what came of it
            }
        });
        return "done";
    }
}

package org.jinlei.platform.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** Remembers an answer of the database until the transaction ends, for what several parts of one use case ask alike and none of them changes. */
@ApplicationScoped
public class OncePerTransaction {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /**
     * The answer, asked for the first time or remembered.
     *
     * @param question tells it from other questions, and one asker from another: a record with the numbers it is about
     * @param answer   asks; never null
     */
    @SuppressWarnings("unchecked")
    public <T> T ask(Record question, Supplier<T> answer) {
        Object known = transaction.getResource(question);
        if (known == null) {
            known = answer.get();
            transaction.putResource(question, known);
        }
        return (T) known;
    }
}

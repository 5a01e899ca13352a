package org.jinlei.platform.codes.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jinlei.platform.data.Row;

/**
 * Keeps the lists as they were last read; the version of a list in the database says when it is old, so that every node sees a change at
 * once. What a transaction has not yet committed is not kept.
 */
@ApplicationScoped
public class CodeShelf {

    @Inject
    private EntityManager em;

    @Inject
    private TransactionSynchronizationRegistry transactions;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(long version, Map<String, CodeHistory> codes) {
    }

    /** The codes of a list in their order; empty for a list that is not there. */
    public Map<String, CodeHistory> list(String key) {
        List<?> found = em.createNativeQuery("select id, version from platform_code_list where list_key = :key").setParameter("key", key).getResultList();
        if (found.isEmpty()) {
            return Map.of();
        }
        Row row = Row.of((Object[]) found.get(0));
        long version = row.number(1);
        if (isMovedHere()) {
            return read(row.id());
        }
        Kept last = kept.get(key);
        if (last == null || last.version() != version) {
            last = new Kept(version, read(row.id()));
            kept.put(key, last);
        }
        return last.codes();
    }

    /** Called in the transaction that changes a list. */
    void moved() {
        transactions.putResource(CodeShelf.class, Boolean.TRUE);
    }

    private boolean isMovedHere() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION && transactions.getResource(CodeShelf.class) != null;
    }

    private Map<String, CodeHistory> read(long id) {
        List<?> rows = em.createNativeQuery("select code, valid_from, revision, ended, text_zh, text_en from platform_code_entry where list_id = :id order by code, revision")
                .setParameter("id", id).getResultList();
        Map<String, List<CodeHistory.Step>> steps = new LinkedHashMap<>();
        for (Object columns : rows) {
            Row row = Row.of((Object[]) columns);
            steps.computeIfAbsent(row.text(0), any -> new ArrayList<>())
                    .add(new CodeHistory.Step(row.date(1), row.number(2).intValue(), row.flag(3), row.text(4), row.text(5)));
        }
        Map<String, CodeHistory> codes = new LinkedHashMap<>();
        steps.forEach((code, all) -> codes.put(code, CodeHistory.of(code, all)));
        return java.util.Collections.unmodifiableMap(codes);
    }
}

package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;
import org.jinlei.platform.jobs.JobLeases;

/** Links a batch of entries into the hash chain and seals it, in one transaction of whoever holds the lease. */
@ApplicationScoped
@Transactional
class AuditSealing {

    private static final Logger ANCHOR = Logger.getLogger("org.jinlei.audit.anchor");
    private static final int BATCH = 5000;

    @Inject
    private AuditChain chain;

    @Inject
    private JobLeases leases;

    /** Seals the next entries, unless the lease has changed hands; whether there may be more at once. */
    boolean batch(String job, long fencingNo) {
        if (!leases.holds(job, fencingNo)) {
            return false;
        }
        AuditChain.Seal last = chain.lastSeal();
        long closable = chain.closable();
        List<Object[]> entries = chain.unlinked(last.closedUpTo(), BATCH);
        if (entries.isEmpty() && closable <= last.closedUpTo()) {
            return false;
        }
        byte[] digest = last.digest();
        long[] ids = new long[entries.size()];
        byte[][] digests = new byte[entries.size()][];
        for (int i = 0; i < ids.length; i++) {
            digest = AuditDigest.of(digest, entries.get(i));
            ids[i] = AuditChain.number(entries.get(i)[0]);
            digests[i] = digest;
        }
        if (ids.length > 0) {
            chain.writeLinks(last.lastSeq() + 1, ids, digests);
        }
        long closed = Math.max(last.closedUpTo(), ids.length == BATCH ? Math.min(closable, ids[BATCH - 1]) : closable);
        AuditChain.Seal seal = chain.writeSeal(last, last.lastSeq() + ids.length, closed, digest, fencingNo);
        if (last.sealedAt() == null || last.sealedAt().getHour() != seal.sealedAt().getHour()) {
            ANCHOR.infof("audit seal %d covers %d entries, digest %s", seal.no(), seal.lastSeq(), HexFormat.of().formatHex(seal.digest()));
        }
        return ids.length == BATCH;
    }
}

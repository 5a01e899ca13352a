package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.jobs.JobLeases;

/**
 * Links new audit entries into the hash chain, some seconds after they were written, so that writers never wait for one another. The
 * first seal of an hour is written to the log too: an anchor outside the database, against which a rewritten chain shows.
 */
@ApplicationScoped
@Transactional
class AuditSealer implements Job {

    private static final Logger ANCHOR = Logger.getLogger("org.jinlei.audit.anchor");
    private static final int BATCH = 5000;

    @Inject
    private AuditChain chain;

    @Inject
    private JobLeases leases;

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String name() {
        return "audit-sealer";
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run(long fencingNo) {
        if (!leases.holds(name(), fencingNo)) {
            return;
        }
        AuditChain.Seal last = chain.lastSeal();
        long closable = chain.closable();
        List<Object[]> entries = chain.unlinked(last.closedUpTo(), BATCH);
        if (entries.isEmpty() && closable <= last.closedUpTo()) {
            return;
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
    }
}

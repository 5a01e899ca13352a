package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditFinding;
import org.jinlei.platform.audit.AuditFinding.Kind;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.audit.AuditVerification;

/** Compares every sealed entry with the chain, and the chain with its seals, and names what does not fit. */
@ApplicationScoped
@Transactional
public class AuditVerifier {

    private static final int CHUNK = 10_000;

    @Inject
    private AuditChain chain;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Verifies the whole trail up to the last seal. */
    @UseCase(PlatformPermissions.AUDIT)
    public AuditVerification verify() {
        Instant begin = clock.instant();
        AuditChain.Seal last = chain.lastSeal();
        List<AuditFinding> findings = new ArrayList<>();
        Map<Long, byte[]> sealed = new HashMap<>();
        verifySeals(findings, sealed);
        long entries = verifyLinks(last, findings, sealed);
        chain.inserted(0, last.closedUpTo(), AuditVerification.MOST_FINDINGS).forEach(id -> add(findings, Kind.INSERTED, id, 0));
        audit.detail(findings.isEmpty() ? "intact" : findings.size() + " findings");
        return new AuditVerification(entries, last.no(), last.sealedAt(), HexFormat.of().formatHex(last.digest()), findings,
                Duration.between(begin, clock.instant()).toMillis());
    }

    private void verifySeals(List<AuditFinding> findings, Map<Long, byte[]> sealed) {
        long no = 0;
        List<AuditChain.Seal> seals = chain.sealsAfter(no, CHUNK);
        while (!seals.isEmpty()) {
            for (AuditChain.Seal seal : seals) {
                if (seal.no() != no + 1 || !chain.isGenuine(seal)) {
                    add(findings, Kind.SEAL_BROKEN, 0, seal.no());
                }
                no = seal.no();
                sealed.put(seal.lastSeq(), seal.digest());
            }
            seals = chain.sealsAfter(no, CHUNK);
        }
    }

    private long verifyLinks(AuditChain.Seal last, List<AuditFinding> findings, Map<Long, byte[]> sealed) {
        long seq = 0;
        long entries = 0;
        byte[] previous = AuditDigest.BEGINNING;
        List<Object[]> links = chain.links(seq, CHUNK);
        while (!links.isEmpty()) {
            for (Object[] link : links) {
                for (long missing = seq + 1; missing < AuditChain.number(link[0]); missing++) {
                    add(findings, Kind.LINK_MISSING, 0, missing);
                }
                boolean follows = AuditChain.number(link[0]) == seq + 1;
                seq = AuditChain.number(link[0]);
                byte[] digest = (byte[]) link[2];
                if (link[3] == null) {
                    add(findings, Kind.REMOVED, AuditChain.number(link[1]), seq);
                } else if (follows && !Arrays.equals(digest, AuditDigest.of(previous, Arrays.copyOfRange(link, 3, 3 + AuditChain.FIELD_COUNT)))) {
                    add(findings, Kind.CHANGED, AuditChain.number(link[1]), seq);
                }
                byte[] head = sealed.get(seq);
                if (head != null && !Arrays.equals(head, digest)) {
                    add(findings, Kind.SEAL_BROKEN, AuditChain.number(link[1]), seq);
                }
                previous = digest;
                entries++;
            }
            links = chain.links(seq, CHUNK);
        }
        for (long missing = seq + 1; missing <= last.lastSeq() && findings.size() < AuditVerification.MOST_FINDINGS; missing++) {
            add(findings, Kind.LINK_MISSING, 0, missing);
        }
        return entries;
    }

    private static void add(List<AuditFinding> findings, Kind kind, long entry, long place) {
        if (findings.size() < AuditVerification.MOST_FINDINGS) {
            findings.add(new AuditFinding(kind, entry, place));
        }
    }
}

package org.jinlei.platform.audit;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Result of a verification of the whole trail.
 *
 * @param entries  sealed entries that were compared
 * @param seals    seals that were compared
 * @param sealedAt time of the last seal, null when nothing is sealed yet
 * @param anchor   digest of the last seal in hexadecimal, to be compared with the log
 * @param findings what was found, at most {@link #MOST_FINDINGS}
 * @param millis   how long it took
 */
public record AuditVerification(long entries, long seals, LocalDateTime sealedAt, String anchor, List<AuditFinding> findings, long millis) {

    /** More findings are not listed. */
    public static final int MOST_FINDINGS = 200;

    public AuditVerification {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }

    public long getEntries() { return entries; }
    public long getSeals() { return seals; }
    public LocalDateTime getSealedAt() { return sealedAt; }
    public String getAnchor() { return anchor; }
    public List<AuditFinding> getFindings() { return findings; }
    public long getMillis() { return millis; }
}

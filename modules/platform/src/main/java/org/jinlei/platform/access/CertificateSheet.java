package org.jinlei.platform.access;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The certificates of an account as the security administrator sees them.
 *
 * @param name         the person's name
 * @param needed       whether the password counts only beside a certificate
 * @param certificates those in force and those ended, the latest first
 */
public record CertificateSheet(long userId, String name, boolean needed, List<Registered> certificates) {

    public CertificateSheet {
        certificates = List.copyOf(certificates);
    }

    /** A certificate that is or was registered. */
    public record Registered(long id, CertificateFacts facts, CertificateState state, LocalDateTime registeredAt, LocalDateTime endedAt, String endReason) {
        public long getId() { return id; }
        public CertificateFacts getFacts() { return facts; }
        public CertificateState getState() { return state; }
        public LocalDateTime getRegisteredAt() { return registeredAt; }
        public LocalDateTime getEndedAt() { return endedAt; }
        public String getEndReason() { return endReason; }
    }

    public long getUserId() { return userId; }
    public String getName() { return name; }
    public boolean isNeeded() { return needed; }
    public List<Registered> getCertificates() { return certificates; }
}

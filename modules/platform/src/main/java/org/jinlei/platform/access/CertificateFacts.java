package org.jinlei.platform.access;

import java.time.LocalDateTime;

/**
 * What a certificate says of itself.
 *
 * @param subject     whose it is, as in RFC 2253
 * @param issuer      who vouches for that
 * @param serial      number given by the issuer, hexadecimal
 * @param fingerprint SHA-256 of the whole, hexadecimal
 */
public record CertificateFacts(String subject, String issuer, String serial, String fingerprint, LocalDateTime validFrom, LocalDateTime validUntil) {

    /** Whether the time lies between its two dates. */
    public boolean isValidAt(LocalDateTime time) {
        return !time.isBefore(validFrom) && !time.isAfter(validUntil);
    }

    public String getSubject() { return subject; }
    public String getIssuer() { return issuer; }
    public String getSerial() { return serial; }
    public String getFingerprint() { return fingerprint; }
    public LocalDateTime getValidFrom() { return validFrom; }
    public LocalDateTime getValidUntil() { return validUntil; }
}

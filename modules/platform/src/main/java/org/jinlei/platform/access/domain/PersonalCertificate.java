package org.jinlei.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jinlei.platform.access.CertificateFacts;
import org.jinlei.platform.access.CertificateSheet.Registered;
import org.jinlei.platform.access.CertificateState;

/**
 * The certificate of a person's key (police PKI, USB key), registered with the account by the security administrator and ended when the key
 * is lost, replaced or handed back. It is kept afterwards: what was done with it stays to be explained. While it is in force it belongs to
 * one account only.
 */
@Entity
@Table(name = "platform_certificate")
class PersonalCertificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long userId;

    @Column(length = 64, nullable = false, updatable = false)
    private String fingerprint;

    @Column(length = 400, nullable = false, updatable = false)
    private String subject;

    @Column(length = 400, nullable = false, updatable = false)
    private String issuer;

    @Column(length = 64, nullable = false, updatable = false)
    private String serial;

    @Column(nullable = false, updatable = false)
    private LocalDateTime validFrom;

    @Column(nullable = false, updatable = false)
    private LocalDateTime validUntil;

    @Column(nullable = false, updatable = false)
    private LocalDateTime registeredAt;

    @Column(updatable = false)
    private long registeredBy;

    private LocalDateTime endedAt;

    private Long endedBy;

    @Column(length = 200)
    private String endReason;

    @Version
    private int version;

    protected PersonalCertificate() {
    }

    PersonalCertificate(long userId, CertificateFacts facts, LocalDateTime now, long registeredBy) {
        this.userId = userId;
        this.fingerprint = facts.fingerprint();
        this.subject = facts.subject();
        this.issuer = facts.issuer();
        this.serial = facts.serial();
        this.validFrom = facts.validFrom();
        this.validUntil = facts.validUntil();
        this.registeredAt = now;
        this.registeredBy = registeredBy;
    }

    /** From now on nobody comes in with it. */
    void end(LocalDateTime now, long by, String reason) {
        endedAt = now;
        endedBy = by;
        endReason = reason;
    }

    boolean isInForceAt(LocalDateTime time) {
        return endedAt == null && facts().isValidAt(time);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    Long id() {
        return id;
    }

    long userId() {
        return userId;
    }

    CertificateFacts facts() {
        return new CertificateFacts(subject, issuer, serial, fingerprint, validFrom, validUntil);
    }

    Registered registered(LocalDateTime now) {
        CertificateState state = endedAt != null ? CertificateState.ENDED : now.isAfter(validUntil) ? CertificateState.EXPIRED : CertificateState.IN_FORCE;
        return new Registered(id, facts(), state, registeredAt, endedAt, endReason);
    }
}

package org.jinlei.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A person's account. It starts with a one-time password that must be replaced at the first log-in, may be disabled and enabled
 * again, and is never deleted: what the person did stays theirs. Wrong passwords lock it for a time that doubles. An account of another
 * system has no password that anybody knows; it acts through access tokens only.
 */
@Entity
@Table(name = "platform_user")
class UserAccount {

    /** Wrong passwords in a row that are forgiven. */
    static final int FORGIVEN_FAILURES = 4;

    /** Longest lock after wrong passwords. */
    static final Duration LONGEST_LOCK = Duration.ofHours(1);

    /** A one-time password is good for this long. */
    static final Duration FIRST_PASSWORD_VALID = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String username;

    @Column(length = 60, nullable = false)
    private String name;

    @Column(length = 20)
    private String policeNumber;

    private boolean female;

    private long unitId;

    private boolean enabled = true;

    @Column(length = 255, nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private LocalDateTime passwordChangedAt;

    private boolean passwordMustChange;

    private LocalDateTime passwordValidUntil;

    private int failedLogins;

    private LocalDateTime lockedUntil;

    private boolean certificateOnly;

    @Column(length = 8, nullable = false)
    private String language = "zh";

    @Column(updatable = false)
    private boolean service;

    @Version
    private int version;

    protected UserAccount() {
    }

    UserAccount(String username) {
        this.username = username;
    }

    /** An account of another system; the hash is that of a password which was thrown away. */
    static UserAccount ofService(String username, String hash, LocalDateTime now) {
        UserAccount account = new UserAccount(username);
        account.service = true;
        account.choosePassword(hash, now);
        return account;
    }

    void describe(String newName, String newPoliceNumber, boolean woman, long unit) {
        name = newName;
        policeNumber = newPoliceNumber;
        female = woman;
        unitId = unit;
    }

    /** Gives a one-time password, which must be replaced before anything else. */
    void giveFirstPassword(String hash, LocalDateTime now) {
        passwordHash = hash;
        passwordChangedAt = now;
        passwordMustChange = true;
        passwordValidUntil = now.plus(FIRST_PASSWORD_VALID);
        forgiveFailures();
    }

    /** The person has chosen a password of their own. */
    void choosePassword(String hash, LocalDateTime now) {
        passwordHash = hash;
        passwordChangedAt = now;
        passwordMustChange = false;
        passwordValidUntil = null;
        forgiveFailures();
    }

    /** Counts a wrong password; from the fifth in a row on the account is locked for 1, 2, 4 ... minutes, at most an hour. */
    void countFailure(LocalDateTime now) {
        failedLogins++;
        int locks = failedLogins - FORGIVEN_FAILURES;
        if (locks > 0) {
            Duration lock = Duration.ofMinutes(1L << Math.min(locks - 1, 10));
            lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        }
    }

    /** The password has been used long enough (GB/T 22239 8.1.4.1: periodic change). */
    void askForNewPassword() {
        passwordMustChange = true;
    }

    void forgiveFailures() {
        failedLogins = 0;
        lockedUntil = null;
    }

    void enable(boolean now) {
        enabled = now;
    }

    /** From now on the password counts only beside a registered certificate, or alone again. */
    void needCertificate(boolean needed) {
        certificateOnly = needed;
    }

    /** Whether a person may log in now. */
    boolean isOpenAt(LocalDateTime now) {
        return isUsableAt(now) && (passwordValidUntil == null || now.isBefore(passwordValidUntil));
    }

    /** The account of a person, in use and not locked, whatever its password is worth. */
    boolean isUsableAt(LocalDateTime now) {
        return enabled && !service && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    boolean isService() {
        return service;
    }

    boolean needsCertificate() {
        return certificateOnly;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean mustChangePassword() {
        return passwordMustChange;
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    String policeNumber() {
        return policeNumber;
    }

    boolean female() {
        return female;
    }

    long unitId() {
        return unitId;
    }

    String passwordHash() {
        return passwordHash;
    }

    LocalDateTime passwordChangedAt() {
        return passwordChangedAt;
    }

    LocalDateTime lockedUntil() {
        return lockedUntil;
    }

    int version() {
        return version;
    }
}

package org.jinlei.platform.tokens.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.tokens.NewToken;

/**
 * A key with which another system reads for an account at the interface. It is shown once when it is made, holds until its day or until
 * somebody ends it, and is never used again nor deleted: the audit trail names it. Its use is noted past this class, at most once a minute.
 */
@Entity
@Table(name = "platform_access_token")
class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32, nullable = false, updatable = false)
    private byte[] tokenKey;

    @Column(updatable = false)
    private long userId;

    @Column(length = 60, nullable = false, updatable = false)
    private String name;

    @Column(length = 400, nullable = false, updatable = false)
    private String scopes;

    @Column(updatable = false)
    private long madeBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime madeAt;

    @Column(nullable = false, updatable = false)
    private LocalDateTime expiresAt;

    private LocalDateTime endedAt;

    private Long endedBy;

    @Version
    private int version;

    protected AccessToken() {
    }

    AccessToken(byte[] key, long owner, NewToken what, long maker, LocalDateTime now) {
        tokenKey = key.clone();
        userId = owner;
        name = what.name().strip();
        scopes = String.join(" ", new TreeSet<>(what.scopes()));
        madeBy = maker;
        madeAt = now;
        expiresAt = firstMomentAfter(what.until());
    }

    private static LocalDateTime firstMomentAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    void end(long by, LocalDateTime now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    Long id() {
        return id;
    }

    long userId() {
        return userId;
    }

    String scopes() {
        return scopes;
    }
}

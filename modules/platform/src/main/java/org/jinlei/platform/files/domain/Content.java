package org.jinlei.platform.files.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** The bytes of one or many attachments, in encrypted chunks; equal bytes are kept once. Its key is encrypted by the server's. */
@Entity
@Table(name = "platform_content")
class Content {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ContentStatus status = ContentStatus.ARRIVING;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] digest;

    private long size;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 128, nullable = false)
    private String contentKey;

    @Column(nullable = false)
    private LocalDateTime usedAt;

    @Version
    private int version;

    protected Content() {
    }

    Content(String contentKey, LocalDateTime now) {
        this.contentKey = contentKey;
        this.usedAt = now;
    }

    void complete(byte[] ofBytes, long length, LocalDateTime now) {
        status = ContentStatus.COMPLETE;
        digest = ofBytes.clone();
        size = length;
        usedAt = now;
    }

    void discard() {
        status = ContentStatus.DISCARDED;
        digest = null;
    }

    long id() {
        return id;
    }

    boolean isArriving() {
        return status == ContentStatus.ARRIVING;
    }

    String contentKey() {
        return contentKey;
    }
}

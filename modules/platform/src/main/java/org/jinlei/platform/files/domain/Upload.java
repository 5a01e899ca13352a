package org.jinlei.platform.files.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.files.NewUpload;

/** A file on its way in, piece by piece, over any node. It becomes an {@link Attachment}, or is cleaned away when it no longer goes on. */
@Entity
@Table(name = "platform_upload")
class Upload {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long contentId;

    @Column(length = 40, nullable = false)
    private String ownerKind;

    private long ownerId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 1029, nullable = false)
    private String fileName;

    private long size;
    private long userId;

    @Column(nullable = false)
    private LocalDateTime startedAt;

    @Column(nullable = false)
    private LocalDateTime touchedAt;

    private Long attachmentId;

    @Version
    private int version;

    protected Upload() {
    }

    Upload(NewUpload wanted, String fileName, long contentId, long userId, LocalDateTime now) {
        this.ownerKind = wanted.ownerKind();
        this.ownerId = wanted.ownerId();
        this.fileName = fileName;
        this.size = wanted.size();
        this.contentId = contentId;
        this.userId = userId;
        this.startedAt = now;
        this.touchedAt = now;
    }

    void touch(LocalDateTime now) {
        touchedAt = now;
    }

    void becameAttachment(long attachment) {
        attachmentId = attachment;
    }

    long id() {
        return id;
    }

    long contentId() {
        return contentId;
    }

    String ownerKind() {
        return ownerKind;
    }

    long ownerId() {
        return ownerId;
    }

    String fileName() {
        return fileName;
    }

    long size() {
        return size;
    }

    long userId() {
        return userId;
    }

    Long attachmentId() {
        return attachmentId;
    }
}

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
import java.util.function.LongFunction;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.files.AttachmentRow;
import org.jinlei.platform.files.FileKind;

/**
 * A file in a record. Removed, it can be put back for a time; then its content is let go and the line stays, so that the record still
 * tells that there was one.
 */
@Entity
@Table(name = "platform_attachment")
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false)
    private String ownerKind;

    private long ownerId;
    private Long contentId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 1029, nullable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private FileKind kind;

    private long size;
    private long uploadedBy;

    @Column(nullable = false)
    private LocalDateTime uploadedAt;

    private Long removedBy;
    private LocalDateTime removedAt;

    @Version
    private int version;

    protected Attachment() {
    }

    Attachment(Upload upload, long contentId, String fileName, FileKind kind, LocalDateTime now) {
        this.ownerKind = upload.ownerKind();
        this.ownerId = upload.ownerId();
        this.size = upload.size();
        this.uploadedBy = upload.userId();
        this.contentId = contentId;
        this.fileName = fileName;
        this.kind = kind;
        this.uploadedAt = now;
    }

    void remove(long by, LocalDateTime now) {
        removedBy = by;
        removedAt = now;
    }

    /** The content is no longer needed and goes at once; the line stays. */
    void letGo(long by, LocalDateTime now) {
        remove(by, now);
        contentId = null;
    }

    void putBack() {
        removedBy = null;
        removedAt = null;
    }

    AttachmentRow row(LongFunction<String> names) {
        return new AttachmentRow(id, fileName, kind, size, names.apply(uploadedBy), uploadedAt, removedBy == null ? null : names.apply(removedBy), removedAt);
    }

    long id() {
        return id;
    }

    String ownerKind() {
        return ownerKind;
    }

    long ownerId() {
        return ownerId;
    }

    Long contentId() {
        return contentId;
    }

    String fileName() {
        return fileName;
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    long uploadedBy() {
        return uploadedBy;
    }

    Long removedBy() {
        return removedBy;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}

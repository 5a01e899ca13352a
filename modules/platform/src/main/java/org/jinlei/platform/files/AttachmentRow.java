package org.jinlei.platform.files;

import java.time.LocalDateTime;

/**
 * An attachment as the page of its record lists it.
 *
 * @param name       file name, harmless to show and to save
 * @param size       bytes
 * @param uploadedBy name of the colleague
 * @param removedAt  when it was removed, null while it is there
 */
public record AttachmentRow(long id, String name, FileKind kind, long size, String uploadedBy, LocalDateTime uploadedAt, String removedBy,
        LocalDateTime removedAt) {
    public long getId() { return id; }
    public String getName() { return name; }
    public FileKind getKind() { return kind; }
    public long getSize() { return size; }
    public String getUploadedBy() { return uploadedBy; }
    public LocalDateTime getUploadedAt() { return uploadedAt; }
    public String getRemovedBy() { return removedBy; }
    public LocalDateTime getRemovedAt() { return removedAt; }
    public boolean isShown() { return kind.isShown(); }
}

package org.jinlei.platform.files;

import java.util.List;

/**
 * The attachments of a record.
 *
 * @param rows     what is there, the latest first
 * @param removed  what was removed and can still be put back; empty for who may not
 * @param writable whether the caller may add and remove now
 */
public record AttachmentSheet(List<AttachmentRow> rows, List<AttachmentRow> removed, boolean writable) {

    public AttachmentSheet {
        rows = List.copyOf(rows);
        removed = List.copyOf(removed);
    }

    public List<AttachmentRow> getRows() { return rows; }
    public List<AttachmentRow> getRemoved() { return removed; }
    public boolean isWritable() { return writable; }
}

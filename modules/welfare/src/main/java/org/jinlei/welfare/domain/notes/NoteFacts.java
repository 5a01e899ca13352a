package org.jinlei.welfare.domain.notes;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A note in a child's file as a reader sees it. */
public record NoteFacts(long id, NoteKind kind, LocalDate onDay, String source, String text, long notedBy, LocalDateTime notedAt) {
    NoteFacts masked() {
        return new NoteFacts(id, kind, onDay, null, null, notedBy, notedAt);
    }

    public long getId() { return id; }
    public NoteKind getKind() { return kind; }
    public LocalDate getOnDay() { return onDay; }
    public String getSource() { return source; }
    public String getText() { return text; }
    public long getNotedBy() { return notedBy; }
    public LocalDateTime getNotedAt() { return notedAt; }
}

package org.jinlei.welfare.domain.attention;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A fact that may call for attention as the circle sees it. */
public record AttentionFactFacts(long id, long fileId, AttentionFactKind kind, LocalDate onDay, String source, String text, long notedBy, LocalDateTime notedAt) {
    AttentionFactFacts masked() {
        return new AttentionFactFacts(id, fileId, kind, onDay, null, null, notedBy, notedAt);
    }

    public long getId() { return id; }
    public AttentionFactKind getKind() { return kind; }
    public LocalDate getOnDay() { return onDay; }
    public String getSource() { return source; }
    public String getText() { return text; }
    public long getNotedBy() { return notedBy; }
}

package org.jinlei.welfare.domain.openings;

import java.time.LocalDateTime;

/** That somebody opened a child's file, in the monthly list; the child as the reader may know it. */
public record OpeningRow(long id, long user, LocalDateTime openedAt, LocalDateTime untilAt, String label, String child, OpeningPurpose purpose, String words,
        OpeningBasis basis) {
    public long getId() { return id; }
    public long getUser() { return user; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public LocalDateTime getUntilAt() { return untilAt; }
    public String getLabel() { return label; }
    public String getChild() { return child; }
    public OpeningPurpose getPurpose() { return purpose; }
    public String getWords() { return words; }
    public OpeningBasis getBasis() { return basis; }
}

package org.jinlei.welfare.domain.openings;

/** How often somebody opened files in a month, how many different ones, and how many of these by approval. */
public record OpeningCount(long user, long openings, long files, long approved) {
    public long getUser() { return user; }
    public long getOpenings() { return openings; }
    public long getFiles() { return files; }
    public long getApproved() { return approved; }
}

package org.jinlei.welfare;

/** Identifies the file of a child. */
public record ChildFileId(long value) {
}

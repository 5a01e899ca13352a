package org.jinlei.platform.worklist.domain;

/** How many tasks somebody has: the number in the top bar. */
public record Badge(int count, boolean more, boolean late) {
}

package org.jinlei.cases.domain.correction;

/** One child's part in a sitting: how it seemed and what it said, kept in its own plan only. */
public record SittingVoice(long taskId, Mood mood, String ownWords) {
}

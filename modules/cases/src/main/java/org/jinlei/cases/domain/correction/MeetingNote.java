package org.jinlei.cases.domain.correction;

import java.time.LocalDateTime;

/**
 * What is written down of a meeting.
 *
 * @param topic    what it was about
 * @param minutes  how long it lasted
 * @param mood     how the minor seemed
 * @param ownWords what the minor said, in the minor's words, or null
 * @param nextStep what comes next, or null
 * @param at       when it began
 */
public record MeetingNote(String topic, int minutes, Mood mood, String ownWords, String nextStep, LocalDateTime at) {
}

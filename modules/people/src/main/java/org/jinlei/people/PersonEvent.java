package org.jinlei.people;

import java.time.LocalDateTime;

/**
 * Something that happened with a person, as a line of their timeline.
 *
 * @param at     when
 * @param module module whose messages hold the sentence
 * @param key    key of the sentence
 * @param detail a constant or a day that the sentence goes with, or null
 * @param link   address of the record that tells more, or null
 */
public record PersonEvent(LocalDateTime at, String module, String key, Object detail, String link) {
}

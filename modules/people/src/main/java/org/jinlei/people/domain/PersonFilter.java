package org.jinlei.people.domain;

/**
 * What a list of persons is narrowed to; every part may be null.
 *
 * @param text   part of a name, pinyin or initials; or a whole identity number or phone number
 * @param band   age today
 * @param school number of the school
 * @param unit   number of the village or grid
 */
public record PersonFilter(String text, AgeBand band, Long school, Long unit) {

    public static final PersonFilter NONE = new PersonFilter(null, null, null, null);
}

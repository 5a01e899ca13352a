package org.jinlei.platform.worklist;

/**
 * The record about which something is to be done.
 *
 * @param kind    name of the entity, for instance {@code CaseFile}
 * @param id      its number
 * @param label   how it is called in the office: a case number; nothing personal
 * @param station police station with jurisdiction
 * @param unit    village or grid, or null
 */
public record Subject(String kind, long id, String label, long station, Long unit) {
}

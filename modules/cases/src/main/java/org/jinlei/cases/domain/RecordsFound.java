package org.jinlei.cases.domain;

/**
 * What is recorded about a person.
 *
 * @param sealed   whether anything is sealed or has to be
 * @param sentence whether there is a sentence that no law seals
 */
public record RecordsFound(boolean sealed, boolean sentence) {
}

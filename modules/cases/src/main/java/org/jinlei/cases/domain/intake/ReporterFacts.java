package org.jinlei.cases.domain.intake;

/**
 * What lies in the reporter's compartment (rule 9).
 *
 * @param anonymous whether the reporter wants to stay unnamed
 * @param name      who reported, or null
 * @param phone     how to reach the reporter, or null
 * @param relation  relation to the matter, or null
 * @param unitName  name of the unit that reported, or null
 */
public record ReporterFacts(boolean anonymous, String name, String phone, String relation, String unitName) {
}

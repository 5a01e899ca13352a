package org.jinlei.platform.access;

/**
 * What is said about a person's account.
 *
 * @param name         name in Chinese
 * @param policeNumber police number or null
 * @param female       whether the person is a woman, for the rules that ask for female staff
 * @param unit         number of the unit the person belongs to
 */
public record UserDescription(String name, String policeNumber, boolean female, long unit) {
}

package org.jinlei.platform.access;

/**
 * A colleague as other modules see them.
 *
 * @param id           number of the account
 * @param name         name in Chinese
 * @param policeNumber police number or null
 * @param unit         number of the unit the person belongs to
 * @param female       whether the person is a woman, for the rules that ask for female staff
 */
public record UserSummary(long id, String name, String policeNumber, long unit, boolean female) {
    public long getId() { return id; }
    public String getName() { return name; }
    public String getPoliceNumber() { return policeNumber; }
}

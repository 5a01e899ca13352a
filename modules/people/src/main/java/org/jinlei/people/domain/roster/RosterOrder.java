package org.jinlei.people.domain.roster;

/** What the system needs to know for its part; the attempt tells a run from one that a stopped server left behind. */
record RosterOrder(long id, int attempt, String username, RosterStatus status, RosterPurpose purpose, String layout, Long attachment) {
}

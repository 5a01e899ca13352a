package org.jinlei.cases.domain.missing;

/**
 * With what a return goes on.
 *
 * @param number number of the file or the intervention
 * @param link   address of its page
 */
public record FollowUpFacts(String number, String link) {
    public String getNumber() { return number; }
    public String getLink() { return link; }
}

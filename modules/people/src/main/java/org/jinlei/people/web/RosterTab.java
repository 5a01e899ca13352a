package org.jinlei.people.web;

/** A count that opens its rows. */
public record RosterTab(String label, int count, String link, boolean current) {
    public String getLabel() { return label; }
    public int getCount() { return count; }
    public String getLink() { return link; }
    public boolean isCurrent() { return current; }
}

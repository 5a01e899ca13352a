package org.jinlei.cases.domain.sweep;

import java.util.List;

/** A minor who was found, for the officers: with the facts, the sweep and whether the caller answers for them. */
public record FindSheet(FindFacts minor, String sweep, boolean running, List<FactRow> facts, boolean own, boolean harm) {

    public FindSheet {
        facts = List.copyOf(facts);
    }

    public FindFacts getMinor() { return minor; }
    public String getSweep() { return sweep; }
    public List<FactRow> getFacts() { return facts; }
    public boolean isOwn() { return own; }
    public boolean isHarm() { return harm; }
    public boolean isSettled() { return minor.status() == FindStatus.SETTLED; }
}

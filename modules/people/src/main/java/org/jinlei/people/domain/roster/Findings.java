package org.jinlei.people.domain.roster;

import java.util.ArrayList;
import java.util.List;

/** What is found wrong in one line. */
final class Findings {

    private final RosterLine line;
    private final List<CellFault> faults = new ArrayList<>();

    Findings(RosterLine line) {
        this.line = line;
    }

    /** Without a certain fix. */
    void at(RosterField field, RosterFaultKind kind, String... arguments) {
        fixable(field, kind, null, arguments);
    }

    /** @param fix what ought to stand there, null when it is not certain */
    void fixable(RosterField field, RosterFaultKind kind, String fix, String... arguments) {
        faults.add(new CellFault(line.sheet(), line.number(), line.column(field), field, kind, line.text(field), List.of(arguments), fix));
    }

    boolean areTakeable() {
        return faults.stream().allMatch(CellFault::takeable);
    }

    List<CellFault> faults() {
        return faults;
    }
}

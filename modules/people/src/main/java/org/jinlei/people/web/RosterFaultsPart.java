package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jinlei.people.domain.roster.FaultCount;
import org.jinlei.people.domain.roster.FaultRow;
import org.jinlei.people.domain.roster.RosterFaultKind;
import org.jinlei.people.domain.roster.RosterMending;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RowSort;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** What is wrong in a roster, cell by cell; {@code kind} in the address narrows it. Certain fixes are accepted one by one or all of a kind. */
@Named
@RequestScoped
public class RosterFaultsPart {

    @Inject
    private RosterReading reading;

    @Inject
    private RosterMending mending;

    @Inject
    private RosterView roster;

    @Inject
    private Parameters parameters;

    private List<FaultCount> counts;
    private PagedTable<FaultRow> table;
    private Long chosen;
    private Long same;

    public RosterFaultKind getKind() {
        return parameters.constant("kind", RosterFaultKind.class);
    }

    private List<FaultCount> counts() {
        if (counts == null) {
            counts = reading.faultKinds(roster.getFacts().id());
        }
        return counts;
    }

    /** The kinds of faults, the most frequent first, behind all of them. */
    public List<RosterTab> getKinds() {
        String link = "/people/rosters/view?id=" + roster.getFacts().id() + "&rows=faulty";
        List<RosterTab> tabs = new ArrayList<>();
        tabs.add(new RosterTab(Messages.text("people", "roster.faults.all"), counts().stream().mapToInt(FaultCount::count).sum(), link, getKind() == null));
        counts().forEach(one -> tabs.add(new RosterTab(Messages.text("people", "roster.kind." + one.kind().name()), one.count(),
                link + "&kind=" + one.kind().name().toLowerCase(Locale.ROOT), one.kind() == getKind())));
        return tabs;
    }

    public PagedTable<FaultRow> getTable() {
        if (table == null) {
            table = PagedTable.of(parameters, RowSort.FAULT, false, request -> reading.faults(roster.getFacts().id(), getKind(), request));
        }
        return table;
    }

    public String text(FaultRow fault) {
        String text = Messages.text("people", "RosterFaultKind." + fault.getKind().name(), fault.fault().arguments().toArray());
        return fault.person() == null ? text : text + Messages.text("people", fault.isDecidable() ? "roster.fault.registered" : "roster.fault.elsewhere", fault.person().name());
    }

    /** Whether the row goes in although this stands in it, in words. */
    public String taken(FaultRow fault) {
        if (fault.getKind() == RosterFaultKind.DUPLICATE_IN_FILE) {
            return Messages.text("people", "roster.fault.twin");
        }
        return Messages.text("people", fault.isTakeable() ? "roster.fault.hint" : "roster.fault.blocks");
    }

    public boolean isMendable() {
        return roster.isCommittable() && !getFixes().isEmpty();
    }

    /** The fixes of the shown faults. */
    public List<SelectItem> getFixes() {
        return getTable().getRows().stream().filter(fault -> fault.getFix() != null)
                .map(fault -> new SelectItem(fault.id(), fault.getCell() + " " + fault.getValue() + " → " + fault.getFix())).toList();
    }

    /** The shown pupils of whom somebody is to say whether they are the person who has their number. */
    public List<SelectItem> getSames() {
        return getTable().getRows().stream().filter(FaultRow::isDecidable)
                .map(fault -> new SelectItem(fault.id(), fault.getCell() + " " + fault.name() + " = " + fault.person().name())).toList();
    }

    public boolean isDecidable() {
        return roster.isCommittable() && !getSames().isEmpty();
    }

    /** How many fixes the chosen kind has. */
    public int getFixable() {
        return counts().stream().filter(one -> one.kind() == getKind()).mapToInt(FaultCount::fixable).sum();
    }

    public String accept() {
        if (chosen != null) {
            mending.accept(parameters.id(), chosen);
        }
        return back();
    }

    public String decide() {
        if (same != null) {
            mending.samePerson(parameters.id(), same);
        }
        return back();
    }

    public String acceptAll() {
        mending.acceptAll(parameters.id(), getKind());
        return back();
    }

    private String back() {
        return Redirect.to("/people/rosters/view", parameters.id()).done("people.rosterMended") + "&rows=faulty";
    }

    public Long getSame() { return same; }
    public void setSame(Long value) { same = value; }
    public Long getChosen() { return chosen; }
    public void setChosen(Long value) { chosen = value; }
}

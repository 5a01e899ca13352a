package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jinlei.people.domain.roster.PupilRow;
import org.jinlei.people.domain.roster.RosterFacts;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RowSort;
import org.jinlei.people.domain.roster.RowStatus;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The rows of a roster, sorted by what they are to the register; {@code rows} in the address chooses. */
@Named
@RequestScoped
public class RosterRowsPart {

    private static final String STAYED = "stayed";

    @Inject
    private RosterReading reading;

    @Inject
    private RosterView roster;

    @Inject
    private RosterTexts texts;

    @Inject
    private Parameters parameters;

    private PagedTable<PupilRow> table;

    /** Whether faults are shown instead of rows. */
    public boolean isFaults() {
        return chosen() == RowStatus.FAULTY;
    }

    /** What the address chooses: else what needs somebody. Null for rows that stayed. */
    private RowStatus chosen() {
        RowStatus asked = parameters.constant("rows", RowStatus.class);
        if (asked != null || STAYED.equals(parameters.text("rows"))) {
            return asked;
        }
        RosterFacts facts = roster.getFacts();
        return facts.counts().rowsFaulty() > 0 ? RowStatus.FAULTY : facts.counts().rowsNew() > 0 ? RowStatus.NEW : RowStatus.CHANGED;
    }

    public List<RosterTab> getTabs() {
        RosterFacts facts = roster.getFacts();
        List<RosterTab> tabs = new ArrayList<>();
        for (RowStatus status : RowStatus.values()) {
            tabs.add(new RosterTab(Labels.text(status), facts.counts().of(status), link(status.name().toLowerCase(Locale.ROOT)), status == chosen()));
        }
        if (facts.rowsStayed() > 0) {
            tabs.add(new RosterTab(Messages.text("people", "roster.tab.stayed"), facts.rowsStayed(), link(STAYED), chosen() == null));
        }
        return tabs;
    }

    private String link(String rows) {
        return "/people/rosters/view?id=" + roster.getFacts().id() + "&rows=" + rows;
    }

    public PagedTable<PupilRow> getTable() {
        if (table == null) {
            table = PagedTable.of(parameters, RowSort.PLACE, false, request -> reading.rows(roster.getFacts().id(), chosen(), request));
        }
        return table;
    }

    public String getCaption() {
        return chosen() == null ? Messages.text("people", "roster.tab.stayed") : Labels.text(chosen());
    }

    public String getHint() {
        return Messages.text("people", "roster.hint." + (chosen() == null ? "STAYED" : chosen().name()));
    }

    public String link(PupilRow row) {
        return row.person() == null ? null : "/people/view?id=" + row.person();
    }

    /** What a row changes, each field with its value before and after; what was not known before is named alone. */
    public String changes(PupilRow row) {
        List<String> parts = new ArrayList<>(row.changes().stream().filter(one -> one.was() == null || !one.was().isEmpty()).map(one -> Messages.text("people", "roster.change.of",
                Labels.text(one.field()), one.was() == null ? Messages.text("people", "roster.change.hidden") : texts.value(one.field(), one.was()), texts.value(one.field(), one.is()))).toList());
        List<RosterField> filled = row.changes().stream().filter(one -> "".equals(one.was())).map(PupilRow.Change::field).toList();
        if (!filled.isEmpty()) {
            parts.add(Messages.text("people", "roster.change.filled", Labels.text(filled)));
        }
        return String.join("；", parts);
    }
}

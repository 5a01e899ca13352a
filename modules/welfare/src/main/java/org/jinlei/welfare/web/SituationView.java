package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.analysis.Dimension;
import org.jinlei.welfare.domain.analysis.DimensionTable;
import org.jinlei.welfare.domain.analysis.SituationFilter;
import org.jinlei.welfare.domain.analysis.SituationOverview;
import org.jinlei.welfare.domain.analysis.SituationReading;

/** The pupils of a term counted by everything. Each value narrows all the other tables, each number opens its rows; the address keeps it all. */
@Named
@RequestScoped
public class SituationView {

    private static final String HERE = "/welfare/analysis/view";
    private static final int LINES = 20;

    @Inject
    private SituationReading reading;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private SituationOverview sheet;

    public SituationOverview getSheet() {
        if (sheet == null) {
            sheet = reading.overview(SituationFilter.of(parameters::text));
        }
        return sheet;
    }

    public List<SelectItem> getTerms() {
        return getSheet().terms().stream().map(term -> new SelectItem(term.code(), term(term))).toList();
    }

    /** A term as schools write it. */
    public String term(SchoolTerm term) {
        return term == null ? "" : Messages.text("people", term.second() ? "roster.term.second" : "roster.term.first", String.valueOf(term.year()),
                String.valueOf(term.year() + 1));
    }

    public List<Dimension> getDimensions() {
        return Arrays.asList(Dimension.values());
    }

    /** What a dimension may be narrowed to. */
    public Collection<?> options(Dimension dimension) {
        if (!dimension.isPlace()) {
            return dimension.constants();
        }
        boolean school = dimension == Dimension.SCHOOL;
        return (school ? organisation.all(UnitKind.SCHOOL) : organisation.within(access.scope(WelfarePermissions.ANALYSIS), UnitKind.VILLAGE)).stream()
                .map(unit -> new SelectItem(unit.id(), unit.name())).toList();
    }

    /** The first lines of a table, or all of them when asked. */
    public List<DimensionTable.Line> lines(DimensionTable table) {
        return isCut(table) ? table.lines().subList(0, LINES) : table.lines();
    }

    public boolean isCut(DimensionTable table) {
        return table.lines().size() > LINES && !table.dimension().parameter().equals(parameters.text("all"));
    }

    /** Address that shows all lines of a table. */
    public String whole(DimensionTable table) {
        return address(HERE, query("all", table.dimension().parameter()));
    }

    public String label(DimensionTable.Line line) {
        return line.value() != null ? Labels.text(line.value()) : line.place() == 0 ? Messages.text("welfare", "situation.elsewhere") : organisation.name(line.place());
    }

    /** A number, or the mark of what is suppressed. */
    public String count(Long number) {
        return number == null ? Messages.text("welfare", "situation.suppressed") : String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    /** Address that narrows the other tables to a value, or widens them when they are. */
    public String narrow(DimensionTable table, DimensionTable.Line line) {
        return address(HERE, query(table.dimension().parameter(), line.chosen() ? null : line.code()));
    }

    /** The rows behind a number. */
    public String rows(DimensionTable table, DimensionTable.Line line) {
        return rows(query(table.dimension().parameter(), line.code()));
    }

    public String getAllRows() {
        return rows(query("", null));
    }

    private static String rows(Map<String, String> query) {
        Map<String, String> ledger = new LinkedHashMap<>(Map.of("ledger", "situation"));
        ledger.putAll(query);
        ledger.remove("all");
        return address("/reporting/ledgers/view", ledger);
    }

    /** What the address narrows, for the pages that go on with the same pupils. */
    public String getQuery() {
        return new LedgerCriteria(query("", null)).encoded();
    }

    private Map<String, String> query(String name, String value) {
        Map<String, String> query = new LinkedHashMap<>();
        if (getSheet().filter().term() != null) {
            query.put("term", getSheet().filter().term().code());
        }
        for (Dimension dimension : Dimension.values()) {
            String asked = dimension.parameter().equals(name) ? value : parameters.text(dimension.parameter());
            if (asked != null) {
                query.put(dimension.parameter(), asked);
            }
        }
        if (name.equals("all")) {
            query.put(name, value);
        }
        return query;
    }

    private static String address(String path, Map<String, String> query) {
        return path + "?" + new LedgerCriteria(query).encoded();
    }
}

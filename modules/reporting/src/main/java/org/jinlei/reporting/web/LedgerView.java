package org.jinlei.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.reporting.ReportingPermissions;
import org.jinlei.reporting.domain.LedgerReading;

/** One ledger: its filters, columns and rows, all from its definition. */
@Named
@RequestScoped
public class LedgerView {

    private static final int FILTERS_IN_SIGHT = 4;

    @Inject
    private LedgerReading reading;

    @Inject
    private Wording wording;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private Ledger<?> ledger;
    private PagedTable<LedgerRow> table;

    private Ledger<?> ledger() {
        if (ledger == null) {
            ledger = reading.ledger(parameters.text("ledger"));
        }
        return ledger;
    }

    public String getName() {
        return ledger().name();
    }

    public String getTitle() {
        return words("");
    }

    public String getPurpose() {
        return words(".purpose");
    }

    private String words(String key) {
        return wording.text(ledger(), "ledger." + ledger().name() + key, Messages.locale());
    }

    /** Address of the page of a record; null when there is none. */
    public String link(LedgerRow row) {
        return ledger().page() == null ? null : ledger().page() + "?id=" + row.id();
    }

    public boolean isExportable() {
        return access.may(ReportingPermissions.EXPORT);
    }

    public PagedTable<LedgerRow> getTable() {
        if (table == null) {
            table = table(ledger());
        }
        return table;
    }

    private <S extends Enum<S> & SortKey> PagedTable<LedgerRow> table(Ledger<S> one) {
        LedgerCriteria criteria = criteria(one, parameters);
        PagedTable<LedgerRow> made = PagedTable.of(parameters, one.usual(), one.descending(), request -> reading.page(one, criteria, request));
        return one.filters().stream().anyMatch(filter -> filter.kind() == LedgerFilter.Kind.SEARCH) ? made.searchedBy("q") : made;
    }

    /** What the address narrows the ledger to. */
    static LedgerCriteria criteria(Ledger<?> ledger, Parameters parameters) {
        return new LedgerCriteria(parameters.filters()).only(ledger.filters());
    }

    public List<ShownColumn> getColumns() {
        List<LedgerColumn> columns = ledger().columns();
        return IntStream.range(0, columns.size()).mapToObj(i -> new ShownColumn(columns.get(i), words("." + columns.get(i).key()),
                row -> wording.value(columns.get(i), row.values().get(i), Messages.locale()))).toList();
    }

    public List<ShownFilter> getFilters() {
        List<ShownFilter> shown = new ArrayList<>();
        for (LedgerFilter filter : ledger().filters()) {
            String type = switch (filter.kind()) {
                case SEARCH -> "search";
                case TEXT -> "text";
                case DATE -> "date";
                case CHOICE, YES_NO -> "select";
            };
            shown.add(new ShownFilter(filter.name(), wording.label(ledger(), filter, Messages.locale()), type, options(filter), shown.size() >= FILTERS_IN_SIGHT));
        }
        return shown;
    }

    private static List<?> options(LedgerFilter filter) {
        if (filter.kind() == LedgerFilter.Kind.YES_NO) {
            return List.of(new SelectItem("yes", Messages.text("platform", "yes")), new SelectItem("no", Messages.text("platform", "no")));
        }
        return filter.named() == null ? filter.choices()
                : filter.named().get().entrySet().stream().map(one -> new SelectItem(one.getKey(), one.getValue())).toList();
    }
}

package org.jinlei.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.reporting.domain.LedgerReading;

/** What the interface for machines offers to the person: addresses, filters and columns, from the definitions of the ledgers. */
@Named
@RequestScoped
public class InterfaceView {

    @Inject
    private LedgerReading reading;

    @Inject
    private Wording wording;

    /** A name in addresses or answers and what it means. */
    public record Meaning(String name, String title, String kind) {
        public String getName() { return name; }
        public String getTitle() { return title; }
        public String getKind() { return kind; }
    }

    public List<Ledger<?>> getLedgers() {
        return reading.list();
    }

    public String title(Ledger<?> ledger) {
        return wording.text(ledger, "ledger." + ledger.name(), Messages.locale());
    }

    public String address(Ledger<?> ledger) {
        return "/api/ledgers/" + ledger.name();
    }

    public List<Meaning> filters(Ledger<?> ledger) {
        return ledger.filters().stream().map(filter -> new Meaning(filter.name(), wording.label(ledger, filter, Messages.locale()), kind(filter))).toList();
    }

    private String kind(LedgerFilter filter) {
        return switch (filter.kind()) {
            case SEARCH, TEXT -> words("text");
            case DATE -> "yyyy-MM-dd";
            case YES_NO -> "yes | no";
            case CHOICE -> filter.named() != null ? words("number") : String.join(" | ", filter.choices().stream().map(Enum::name).toList());
        };
    }

    public List<Meaning> columns(Ledger<?> ledger) {
        return ledger.columns().stream().map(column -> new Meaning(column.key(), wording.text(ledger, "ledger." + ledger.name() + "." + column.key(),
                Messages.locale()), kind(column))).toList();
    }

    private String kind(LedgerColumn column) {
        return switch (column.kind()) {
            case TEXT, MAIN -> words("text");
            case NUMBER -> words("number");
            case DATE -> "yyyy-MM-dd";
            case MINUTE, SECOND -> "yyyy-MM-ddTHH:mm:ss";
        };
    }

    private static String words(String kind) {
        return Messages.text("reporting", "interface.kind." + kind);
    }
}

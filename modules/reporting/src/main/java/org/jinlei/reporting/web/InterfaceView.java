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

    private static final String DAY = "yyyy-MM-dd";

    @Inject
    private LedgerReading reading;

    @Inject
    private Wording wording;

    /** A name in addresses or answers, what it means, and what it may be: in words, or written exactly so. */
    public record Meaning(String name, String title, String words, String form) {
        public String getName() { return name; }
        public String getTitle() { return title; }
        public String getWords() { return words; }
        public String getForm() { return form; }
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
        return ledger.filters().stream().map(filter -> meaning(filter.name(), wording.label(ledger, filter, Messages.locale()), filter)).toList();
    }

    private static Meaning meaning(String name, String title, LedgerFilter filter) {
        return switch (filter.kind()) {
            case SEARCH, TEXT -> inWords(name, title, "text");
            case DATE -> new Meaning(name, title, null, DAY);
            case YES_NO -> new Meaning(name, title, null, "yes | no");
            case CHOICE -> filter.named() != null ? inWords(name, title, "number")
                    : new Meaning(name, title, null, String.join(" | ", filter.choices().stream().map(Enum::name).toList()));
        };
    }

    public List<Meaning> columns(Ledger<?> ledger) {
        return ledger.columns().stream().map(column -> meaning(column.key(),
                wording.text(ledger, "ledger." + ledger.name() + "." + column.key(), Messages.locale()), column)).toList();
    }

    private static Meaning meaning(String name, String title, LedgerColumn column) {
        return switch (column.kind()) {
            case TEXT, MAIN, CODE -> inWords(name, title, "text");
            case NUMBER -> inWords(name, title, "number");
            case DATE -> new Meaning(name, title, null, DAY);
            case MINUTE, SECOND -> new Meaning(name, title, null, "yyyy-MM-ddTHH:mm:ss");
        };
    }

    private static Meaning inWords(String name, String title, String kind) {
        return new Meaning(name, title, Messages.text("reporting", "interface.kind." + kind), null);
    }
}

package org.jinlei.reporting.web;

import java.util.Locale;
import java.util.function.Function;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerRow;

/** A column of a ledger as the table shows it. */
public final class ShownColumn {

    private final LedgerColumn column;
    private final String label;
    private final Function<LedgerRow, String> text;

    ShownColumn(LedgerColumn column, String label, Function<LedgerRow, String> text) {
        this.column = column;
        this.label = label;
        this.text = text;
    }

    public String getLabel() { return label; }
    public String getSort() { return column.sort(); }
    public boolean isMain() { return column.kind() == LedgerColumn.Kind.MAIN; }

    /** How the table sets it. */
    public String getKind() {
        return switch (column.kind()) {
            case MAIN, NUMBER -> column.kind().name().toLowerCase(Locale.ROOT);
            case DATE, MINUTE, SECOND -> "date";
            case CODE -> "narrow";
            case TEXT -> null;
        };
    }

    /** What a row says in it. */
    public String text(LedgerRow row) {
        return text.apply(row);
    }
}

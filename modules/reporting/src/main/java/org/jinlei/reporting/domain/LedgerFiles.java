package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.Wording;

/** Begins files with what stands above every ledger that leaves the system: title, who took it out when, and what it is narrowed to. */
@ApplicationScoped
class LedgerFiles {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private Wording wording;

    /**
     * Words of a file.
     *
     * @param title    name of the ledger
     * @param mark     who took it out and when
     * @param narrowed what it is narrowed to
     * @param labels   of the columns
     */
    record Heading(String title, String mark, String narrowed, List<String> labels) {
    }

    LedgerFile begin(Ledger<?> ledger, ExportOrder order, OutputStream out) throws IOException {
        Heading heading = heading(ledger, order);
        LedgerText text = (column, value) -> wording.value(column, value, order.locale());
        return order.format() == ExportFormat.XLSX ? new WorkbookFile(heading, ledger.columns(), text, out)
                : new CsvFile(heading, ledger.columns(), text, out);
    }

    private Heading heading(Ledger<?> ledger, ExportOrder order) {
        Locale locale = order.locale();
        List<String> labels = ledger.columns().stream().map(LedgerColumn::key)
                .map(key -> wording.text(ledger, "ledger." + ledger.name() + "." + key, locale)).toList();
        return new Heading(wording.text(ledger, "ledger." + ledger.name(), locale),
                wording.text("reporting", "file.mark", locale, order.person(), order.username(), MOMENT.format(order.requestedAt()), order.id()),
                narrowed(ledger, order), labels);
    }

    private String narrowed(Ledger<?> ledger, ExportOrder order) {
        List<String> parts = new ArrayList<>();
        for (LedgerFilter filter : ledger.filters()) {
            String value = order.criteria().text(filter.name());
            if (value != null) {
                parts.add(wording.label(ledger, filter, order.locale()) + " = " + wording.said(filter, value, order.locale()));
            }
        }
        return parts.isEmpty() ? wording.text("reporting", "file.whole", order.locale())
                : wording.text("reporting", "file.narrowed", order.locale(), String.join("; ", parts));
    }
}

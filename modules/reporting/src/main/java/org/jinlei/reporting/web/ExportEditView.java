package org.jinlei.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.reporting.domain.ExportFormat;
import org.jinlei.reporting.domain.ExportMaking;
import org.jinlei.reporting.domain.ExportRow;
import org.jinlei.reporting.domain.ExportWish;
import org.jinlei.reporting.domain.ExportWork;
import org.jinlei.reporting.domain.LedgerReading;

/** Asks for a ledger as a file, narrowed and ordered as the list was from which the person comes. */
@Named
@RequestScoped
public class ExportEditView {

    @Inject
    private LedgerReading reading;

    @Inject
    private ExportWork work;

    @Inject
    private ExportMaking making;

    @Inject
    private Wording wording;

    @Inject
    private Parameters parameters;

    private Ledger<?> ledger;
    private ExportFormat format = ExportFormat.XLSX;

    @Size(max = 200)
    private String reason;

    /** A small file is ready when the next page opens, a large one is made in the background. */
    public String save() {
        String sort = parameters.text("sort");
        ExportRow asked = work.ask(new ExportWish(ledger().name(), LedgerView.criteria(ledger(), parameters), sort == null ? null : sort.toUpperCase(Locale.ROOT),
                "desc".equals(parameters.text("dir")), format, reason, Messages.locale()));
        if (asked.isSmall()) {
            making.make(asked.id());
        }
        return Redirect.to("/reporting/exports/list").done(asked.isSmall() ? "reporting.made" : "reporting.asked");
    }

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
        return wording.text(ledger(), "ledger." + ledger().name(), Messages.locale());
    }

    /** What the file will be narrowed to, in words. */
    public List<Map.Entry<String, String>> getNarrowed() {
        LedgerCriteria criteria = LedgerView.criteria(ledger(), parameters);
        return ledger().filters().stream().filter(filter -> criteria.text(filter.name()) != null)
                .map(filter -> Map.entry(wording.label(ledger(), filter, Messages.locale()), wording.said(filter, criteria.text(filter.name()), Messages.locale()))).toList();
    }

    /** Address of the list from which the person comes. */
    public String getBack() {
        return "/reporting/ledgers/view?ledger=" + ledger().name() + (getNarrowed().isEmpty() ? "" : "&" + LedgerView.criteria(ledger(), parameters).encoded());
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat value) { format = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

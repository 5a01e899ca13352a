package org.jinlei.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Redirect;
import org.jinlei.reporting.ReportingPermissions;
import org.jinlei.reporting.domain.ExportRow;
import org.jinlei.reporting.domain.ExportWork;
import org.jinlei.reporting.domain.LedgerReading;

/** One's own files: how far they are, to be fetched, stopped or thrown away. The page asks again by itself while one is being made. */
@Named
@RequestScoped
public class ExportsView {

    private static final String SECONDS = "3";

    @Inject
    private ExportWork work;

    @Inject
    private LedgerReading reading;

    @Inject
    private Wording wording;

    @Inject
    private Access access;

    private List<ExportRow> rows;
    private List<Ledger<?>> ledgers;
    private Long stopped;

    @PostConstruct
    void prepare() {
        rows = work.mine();
        ledgers = access.may(ReportingPermissions.LEDGERS) ? reading.list() : List.of();
        if (rows.stream().anyMatch(ExportRow::isUnderWay)) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", SECONDS);
        }
    }

    public List<ExportRow> getRows() {
        return rows;
    }

    /** Title of the ledger of a file. */
    public String title(ExportRow row) {
        return ledgers.stream().filter(one -> one.name().equals(row.ledger())).findFirst()
                .map(one -> wording.text(one, "ledger." + one.name(), Messages.locale())).orElse(row.ledger());
    }

    /** Rows written so far, of how many when that is known. */
    public String progress(ExportRow row) {
        String done = String.format(Locale.ROOT, "%,d", row.done()).replace(',', '\u00a0');
        return row.isUnderWay() && row.isSmall() ? done + " / " + row.expected() : done;
    }

    /** Size of a finished file in kilobytes. */
    public String size(ExportRow row) {
        return row.isReady() ? String.format(Locale.ROOT, "%,d KB", Math.max(1, row.size() / 1024)).replace(',', '\u00a0') : "";
    }

    /** Address of the finished file, or null. */
    public String link(ExportRow row) {
        return row.isReady() ? "/export?id=" + row.id() : null;
    }

    public String tone(ExportRow row) {
        return switch (row.status()) {
            case WAITING, RUNNING -> "active";
            case READY -> "good";
            case FAILED, WITHDRAWN -> "late";
            case CANCELLED, EXPIRED -> "quiet";
        };
    }

    /** Files that can be stopped or thrown away. */
    public List<SelectItem> getStoppable() {
        return rows.stream().filter(row -> row.isUnderWay() || row.isReady())
                .map(row -> new SelectItem(row.id(), title(row) + " " + wording.value(row.requestedAt(), Messages.locale()))).toList();
    }

    public String stop() {
        work.cancel(stopped);
        return Redirect.to("/reporting/exports/list").done("reporting.stopped");
    }

    public Long getStopped() { return stopped; }
    public void setStopped(Long value) { stopped = value; }
}

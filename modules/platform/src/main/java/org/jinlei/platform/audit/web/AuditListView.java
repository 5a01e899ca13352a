package org.jinlei.platform.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jinlei.platform.audit.AuditFilter;
import org.jinlei.platform.audit.AuditRow;
import org.jinlei.platform.audit.domain.AuditRegister;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.ledger.Titled;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The audit trail as a list. */
@Named
@RequestScoped
public class AuditListView {

    private static final Pattern KIND = Pattern.compile("([A-Za-z]+):");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject
    private AuditRegister register;

    @Inject
    private Parameters parameters;

    @Inject
    private Wording wording;

    private PagedTable<AuditRow> table;

    @PostConstruct
    void prepare() {
        AuditResult result = parameters.constant("result", AuditResult.class);
        AuditFilter filter = new AuditFilter(parameters.text("username"), parameters.text("action"), result == null ? null : result.name(),
                parameters.date("from"), parameters.date("to"), parameters.text("kind"), parameters.number("subject"));
        table = PagedTable.of(parameters, AuditRegister.Sort.AT, true, request -> register.page(filter, request));
    }

    public PagedTable<AuditRow> getTable() {
        return table;
    }

    public AuditResult[] getResults() {
        return AuditResult.values();
    }

    /** Time of the entry to the second. */
    public String moment(AuditRow entry) {
        return MOMENT.format(entry.at());
    }

    /** Title of the use case in words, or its name. */
    public String title(AuditRow entry) {
        return words(entry.action().startsWith("screen.") ? "" : "action.", entry.action());
    }

    /** What else is known: of a refused page the permission that was missing. */
    public String detail(AuditRow entry) {
        return entry.detail() == null ? "" : words("permission.", entry.detail());
    }

    /** The records read or written, their kinds in words. */
    public String subjects(AuditRow entry) {
        return entry.subjects() == null ? "" : KIND.matcher(entry.subjects()).replaceAll(kind -> words("subject.", kind.group(1)) + " ");
    }

    private String words(String prefix, String name) {
        return wording.value(new Titled(prefix, name), Messages.locale());
    }
}

package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseFilter;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.CaseSort;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.SeveralFilesWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.rules.SeveralWay;
import org.jinlei.platform.web.Explanation;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;

/** Several case files sent to one officer: by the leader those of {@code officer} in the address, or of everybody; by an officer their own. */
@Named
@RequestScoped
public class SeveralFilesView {

    private static final int MOST = 50;

    @Inject
    private CaseRegister register;

    @Inject
    private HandOverWork one;

    @Inject
    private SeveralFilesWork all;

    @Inject
    private Access access;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    private List<CaseRow> rows;
    private List<String> files = new ArrayList<>();
    private Long receiver;
    private SeveralWay way = SeveralWay.EACH;
    private SeveralDone outcome;

    @Size(max = 500)
    private String reason;

    /** Sends the chosen files and shows what became of each; those that stayed are still chosen. */
    public void send() {
        List<Long> ids = files.stream().map(Long::valueOf).toList();
        boolean leading = isLeading();
        if (way == SeveralWay.EACH) {
            outcome = SeveralDone.each(ids, leading ? id -> one.assignOfficer(id, receiver, reason) : id -> one.handOver(id, receiver, reason));
        } else {
            outcome = SeveralDone.together(ids, leading ? () -> all.assign(ids, receiver, reason) : () -> all.handOver(ids, receiver, reason));
        }
        files = outcome.done() == 0 ? files : outcome.refused().stream().map(refusal -> String.valueOf(refusal.id())).toList();
    }

    /** Files that are not closed, at most fifty. */
    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = isLeading() ? register.list(new CaseFilter(parameters.text("q"), null, null, parameters.number("officer"), null, null),
                    new PageRequest<>(CaseSort.OPENED, true, null, MOST)).rows() : register.inHand().rows();
            rows = rows.stream().filter(row -> row.status().isWritable()).toList();
            places.rememberOfficers(rows.stream().map(CaseRow::officer).toList());
        }
        return rows;
    }

    public List<SelectItem> getChoices() {
        return getRows().stream().map(row -> new SelectItem(String.valueOf(row.id()), row.officer() == null ? Messages.text("cases", "several.unassigned", row.number(), row.title())
                : Messages.text("cases", "several.file", row.number(), row.title(), places.officer(row.officer())))).toList();
    }

    /** Whether the caller names officers; others pass on their own files. */
    public boolean isLeading() {
        return access.may(CasesPermissions.ASSIGN);
    }

    /** Number of a file that was chosen here. */
    public String number(long id) {
        return getRows().stream().filter(row -> row.id() == id).findFirst().map(CaseRow::number).orElse("");
    }

    /** Why a file stayed as it is. */
    public String why(SeveralDone.Refusal refusal) {
        return refusal.why() == null ? Messages.text("cases", "several.gone") : Explanation.explanation(refusal.why());
    }

    public List<SelectItem> getOfficers() {
        return places.officers();
    }

    public SeveralWay[] getWays() { return SeveralWay.values(); }
    public SeveralDone getOutcome() { return outcome; }
    public List<String> getFiles() { return files; }
    public void setFiles(List<String> value) { files = value; }
    public Long getReceiver() { return receiver; }
    public void setReceiver(Long value) { receiver = value; }
    public SeveralWay getWay() { return way; }
    public void setWay(SeveralWay value) { way = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

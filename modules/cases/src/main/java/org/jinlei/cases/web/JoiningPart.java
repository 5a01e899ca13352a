package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.JoiningFacts;
import org.jinlei.cases.domain.intake.JoiningWork;
import org.jinlei.cases.domain.intake.LikelyDuplicate;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Other reports of the same event: likely ones, joined ones, parted ones. */
@Named
@RequestScoped
public class JoiningPart {

    private static final String PAGE = "/cases/reports/view";

    @Inject
    private JoiningWork work;

    @Inject
    private ReportView report;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private List<JoiningFacts> joinings;
    private List<LikelyDuplicate> likely;
    private Long main;

    @Size(max = 500)
    private String reason;

    public List<JoiningFacts> getJoinings() {
        if (joinings == null) {
            joinings = work.of(parameters.id());
        }
        return joinings;
    }

    /** The joining by which this report lies under another, or null. */
    public JoiningFacts getMain() {
        return getJoinings().stream().filter(one -> one.reportId() == parameters.id() && !one.isParted()).findFirst().orElse(null);
    }

    /** Reports under which this one may be put. */
    public List<LikelyDuplicate> getLikely() {
        if (likely == null) {
            likely = isJoinable() ? work.likelyOf(parameters.id()) : List.of();
        }
        return likely;
    }

    /** Whether the caller may put this report under another now. */
    public boolean isJoinable() {
        return report.isOpen() && !report.isForeign() && getJoinings().stream().allMatch(JoiningFacts::isParted);
    }

    /** Whether the caller may take this report out again. */
    public boolean isPartable() {
        return access.may(CasesPermissions.INTAKE) && getMain() != null;
    }

    public boolean isShown() {
        return !getJoinings().isEmpty() || !getLikely().isEmpty();
    }

    public String join() {
        work.join(parameters.id(), main);
        return Redirect.to(PAGE, parameters.id()).done("cases.reportJoined");
    }

    public String part() {
        work.part(parameters.id(), reason);
        return Redirect.to(PAGE, parameters.id()).done("cases.reportParted");
    }

    public List<SelectItem> getChoices() {
        return getLikely().stream().map(one -> new SelectItem(one.id(), one.receiptNumber())).toList();
    }

    public long getId() { return parameters.id(); }
    public Long getChosen() { return main; }
    public void setChosen(Long value) { main = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}

package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.cases.domain.intake.MissedFacts;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.platform.access.Access;

/** The page of one case file: what stands at its top. The parts below it have beans of their own. */
@Named
@RequestScoped
public class CaseView {

    @Inject
    private CaseInHand file;

    @Inject
    private Access access;

    @Inject
    private ReportDoor reports;

    @Inject
    private MissedReportWork silent;

    private Boolean report;
    private List<MissedFacts> missed;

    /** Tone of the status badge. */
    public String getTone() {
        CaseStatus status = file.getFile().status();
        return status == CaseStatus.CLOSING_PROPOSED || status == CaseStatus.OPEN ? "soon" : status.isWritable() ? "active" : "quiet";
    }

    /** Whether anything is noted about any person. */
    public boolean isNoted() {
        return file.getPersons().stream().anyMatch(one -> one.facts().suspectedAbuser() || one.facts().note() != null);
    }

    /** Whether the caller may go to the report from which the file was opened. */
    public boolean isReport() {
        if (report == null) {
            CaseFacts facts = file.getFile();
            report = facts.reportId() != null && facts.status() != CaseStatus.SEALED && access.may(CasesPermissions.REPORTS) && reports.isOpen(facts.reportId());
        }
        return report;
    }

    /** Units that knew what the file is about and kept silent, a school that concealed it among them (rule 33); for who reads the report. */
    public List<MissedFacts> getMissed() {
        if (missed == null) {
            missed = isReport() ? silent.of(file.getFile().reportId()) : List.of();
        }
        return missed;
    }
}

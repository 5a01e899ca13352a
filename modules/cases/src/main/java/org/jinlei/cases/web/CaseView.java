package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseStatus;
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
        CaseFacts facts = file.getFile();
        return facts.reportId() != null && facts.status() != CaseStatus.SEALED && access.may(CasesPermissions.REPORTS) && reports.isOpen(facts.reportId());
    }
}

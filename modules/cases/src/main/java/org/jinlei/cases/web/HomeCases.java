package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.PersonCaseRow;
import org.jinlei.cases.domain.intake.ReportFilter;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportRow;
import org.jinlei.cases.domain.intake.ReportSort;
import org.jinlei.cases.domain.intake.ReportStatus;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.web.Parameters;

/** What the cases put on the home page and on the page of a person. */
@Named
@RequestScoped
public class HomeCases {

    private static final int SHORT = 10;

    @Inject
    private CaseRegister register;

    @Inject
    private ReportRegister reports;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private Page<CaseRow> inHand;
    private Page<ReportRow> open;
    private Page<PersonCaseRow> ofPerson;

    /** Files for which the caller answers. */
    public List<CaseRow> getInHand() {
        if (inHand == null) {
            inHand = register.inHand();
        }
        return inHand.rows();
    }

    /** Reports that are not settled, the oldest first. */
    public List<ReportRow> getOpenReports() {
        if (open == null) {
            open = reports.list(new ReportFilter(null, ReportStatus.RECEIVED, null, null, null), new PageRequest<>(ReportSort.RECEIVED, false, null, SHORT));
        }
        return open.rows();
    }

    /** Files in which the person of the page has a part. */
    public List<PersonCaseRow> getOfPerson() {
        if (ofPerson == null) {
            ofPerson = register.ofPerson(parameters.id());
        }
        return ofPerson.rows();
    }

    /** Number of the caller's account, for the link to all files. */
    public long getMe() {
        return access.userId();
    }
}

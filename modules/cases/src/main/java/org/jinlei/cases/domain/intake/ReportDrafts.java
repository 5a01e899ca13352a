package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;

/** Drafts about an incident report: there for who sees the report. */
@ApplicationScoped
class ReportDrafts implements DraftSubject {

    @Inject
    private ReportDesk desk;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return "IncidentReport";
    }

    @Override
    public Optional<String> label(long id) {
        try {
            access.require(CasesPermissions.REPORTS);
            return Optional.of(desk.visible(id, CasesPermissions.REPORTS).receiptNumber());
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}

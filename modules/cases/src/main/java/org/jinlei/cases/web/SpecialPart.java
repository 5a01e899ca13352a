package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.domain.intake.FilingFacts;
import org.jinlei.cases.domain.intake.FilingWork;
import org.jinlei.cases.domain.intake.MandatoryFacts;
import org.jinlei.cases.domain.intake.ResponseFacts;
import org.jinlei.cases.domain.intake.ResponseWork;
import org.jinlei.platform.web.Parameters;

/** What a report asks for beyond the ordinary, and where it stands: filing of a sexual assault, response to a left-behind child. */
@Named
@RequestScoped
public class SpecialPart {

    private static final Set<ReportSituation> SEXUAL = EnumSet.of(ReportSituation.PRIVATE_PARTS_INJURED, ReportSituation.GIRL_UNDER_14_ASSAULTED_OR_PREGNANT,
            ReportSituation.GIRL_OVER_14_PREGNANT_BY_ASSAULT);

    @Inject
    private FilingWork filings;

    @Inject
    private ResponseWork responses;

    @Inject
    private ReportParts parts;

    @Inject
    private Parameters parameters;

    private FilingFacts filing;
    private ResponseFacts response;
    private boolean asked;

    private void ask() {
        if (!asked) {
            filing = filings.of(parameters.id());
            response = responses.of(parameters.id());
            asked = true;
        }
    }

    public FilingFacts getFiling() {
        ask();
        return filing;
    }

    public ResponseFacts getResponse() {
        ask();
        return response;
    }

    /** Whether the situations reported speak of a sexual assault and no review was begun. */
    public boolean isFilingWanted() {
        MandatoryFacts mandatory = parts.getMandatory();
        return getFiling() == null && mandatory != null && mandatory.situations().stream().anyMatch(SEXUAL::contains);
    }

    /** Whether a child was reported as left alone and no response was begun. */
    public boolean isResponseWanted() {
        MandatoryFacts mandatory = parts.getMandatory();
        return getResponse() == null && mandatory != null && mandatory.situations().contains(ReportSituation.ABANDONED_OR_UNATTENDED);
    }

    /** Whether there is anything to show or to begin. */
    public boolean isShown() {
        return parts.isIntake() || getFiling() != null || getResponse() != null;
    }
}

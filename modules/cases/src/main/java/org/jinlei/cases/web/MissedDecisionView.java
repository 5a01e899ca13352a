package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.MissedFacts;
import org.jinlei.cases.domain.intake.MissedReportDecision;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One unit that should have reported and did not, for the chief's decision. */
@Named
@RequestScoped
public class MissedDecisionView {

    @Inject
    private MissedReportWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private MissedFacts missed;
    private MissedReportDecision decision;

    private LocalDate correctedOn;

    @Size(max = 500)
    private String reason;

    @Size(max = 500)
    private String correction;

    public MissedFacts getMissed() {
        if (missed == null) {
            missed = work.view(parameters.id(), number());
        }
        return missed;
    }

    public String decide() {
        work.decide(parameters.id(), number(), decision, reason);
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.missedDecided");
    }

    public String correct() {
        work.correct(parameters.id(), number(), correctedOn, correction);
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.missedCorrected");
    }

    private long number() {
        Long number = parameters.number("missed");
        if (number == null) {
            throw new NotThere();
        }
        return number;
    }

    /** Whether the caller decides on it now. */
    public boolean isDeciding() {
        return getMissed().decision() == null && getMissed().notedBy() != access.userId() && access.may(CasesPermissions.APPROVE);
    }

    /** Whether the caller notes what the school put right. */
    public boolean isCorrecting() {
        return getMissed().isToBeCorrected() && access.may(CasesPermissions.INTAKE);
    }

    /** Whether the chief wants a recommendation letter, which the caller may draft. */
    public boolean isLetter() {
        return getMissed().decision() == MissedReportDecision.LETTER && access.may(CasesPermissions.LETTERS);
    }

    /** What may be decided: correction is ordered only of a school that concealed. */
    public List<MissedReportDecision> getDecisions() {
        return Arrays.stream(MissedReportDecision.values())
                .filter(one -> one != MissedReportDecision.ORDER_CORRECTION || getMissed().concealed()).toList();
    }

    public MissedReportDecision getDecision() { return decision; }
    public void setDecision(MissedReportDecision value) { decision = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public LocalDate getCorrectedOn() { return correctedOn; }
    public void setCorrectedOn(LocalDate value) { correctedOn = value; }
    public String getCorrection() { return correction; }
    public void setCorrection(String value) { correction = value; }
}

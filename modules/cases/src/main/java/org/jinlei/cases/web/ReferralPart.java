package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.intake.ReferralFacts;
import org.jinlei.cases.domain.intake.ReferralWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** From where the report was referred. */
@Named
@RequestScoped
public class ReferralPart {

    @Inject
    private ReferralWork work;

    @Inject
    private Parameters parameters;

    private ReferralFacts referral;
    private boolean read;

    /** Whoever handles the report has looked into what was taken back. */
    public String note() {
        work.noteWithdrawal(parameters.id());
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.referralNoted");
    }

    /** Whoever handles the report has looked at the situations of which it was told later. */
    public String noteAddition() {
        work.noteAddition(parameters.id());
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.referralNoted");
    }

    /** Null when the report came in another way. */
    public ReferralFacts getReferral() {
        if (!read) {
            referral = work.of(parameters.id());
            read = true;
        }
        return referral;
    }
}

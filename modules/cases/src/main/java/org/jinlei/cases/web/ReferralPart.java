package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.intake.ReferralFacts;
import org.jinlei.cases.domain.intake.ReferralWork;
import org.jinlei.platform.web.Parameters;

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

    /** Null when the report came in another way. */
    public ReferralFacts getReferral() {
        if (!read) {
            referral = work.of(parameters.id());
            read = true;
        }
        return referral;
    }
}

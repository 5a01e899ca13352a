/**
 * Cases that involve minors, from the report to the sealed file: intake, the procedure that protects the minor, outcome by age at the act,
 * corrective education and mentoring. Owns the tables {@code cases_*}.
 */
@BusinessModule(name = "cases", purpose = "What happened with a minor, who handles it by which rules, and what follows", dependsOn = "people",
        raises = {CaseOpened.class, CaseHandedOver.class, CaseClosed.class, CaseSealed.class, CareNeeded.class, MinorHarmed.class,
        LedgerRowsWithdrawn.class},
        hears = {Referral.class, ReferralWithdrawn.class})
package org.jinlei.cases;

import org.jinlei.platform.BusinessModule;
import org.jinlei.platform.ledger.LedgerRowsWithdrawn;

package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The minor belongs to the volunteers' mentored group, by the guardian's written consent. It is known in this case only: no roster, list
 * or paper outside shows why somebody is a volunteer (rule 42).
 */
@Entity
@Table(name = "cases_volunteer_membership")
class VolunteerMembership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long planId;

    @Column(nullable = false)
    private LocalDate sinceOn;

    private LocalDate untilOn;

    @Column(nullable = false)
    private LocalDate consentOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 400, nullable = false)
    private String consentBy;

    @Column(length = 100, nullable = false)
    private String consentPaper;

    @Version
    private int version;

    protected VolunteerMembership() {
    }

    VolunteerMembership(long planId, LocalDate sinceOn, LocalDate consentOn, String consentBy, String consentPaper) {
        if (consentOn == null || consentOn.isAfter(sinceOn) || consentBy == null || consentBy.isBlank() || consentPaper == null
                || consentPaper.isBlank()) {
            throw new BrokenRule(CaseRule.VOLUNTEER_NEEDS_THE_GUARDIANS_CONSENT);
        }
        this.planId = planId;
        this.sinceOn = sinceOn;
        this.consentOn = consentOn;
        this.consentBy = consentBy;
        this.consentPaper = consentPaper;
    }

    /** The minor leaves the group, or the guardian takes the consent back. */
    void leave(LocalDate on) {
        if (untilOn != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (on.isBefore(sinceOn)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        untilOn = on;
    }

    MembershipFacts facts() {
        return new MembershipFacts(sinceOn, untilOn, consentOn, consentBy, consentPaper);
    }
}

package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Somebody of the group around the child, from a day until a day. Who is neither of the family nor of the police joins only when the
 * guardian agreed, and is told that the child is accompanied, never why (rule 42).
 */
@Entity
@Table(name = "cases_mentoring_companion")
class MentoringCompanion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private CompanionRole role;

    private Long userId;
    private Long personId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String name;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 109)
    private String phone;

    @Column(nullable = false)
    private LocalDate sinceOn;

    private LocalDate untilOn;
    private LocalDate consentOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String consentBy;

    @Version
    private int version;

    protected MentoringCompanion() {
    }

    MentoringCompanion(long planId, NewCompanion who) {
        boolean named = who.name() != null && !who.name().isBlank();
        if (who.role() == null || who.sinceOn() == null || who.userId() == null && who.personId() == null && !named
                || who.role() == CompanionRole.OFFICER && who.userId() == null) {
            throw new BrokenRule(MentoringRule.GROUP_MEMBER_IS_NAMED);
        }
        if (who.role().needsConsent()
                && (who.consentOn() == null || who.consentOn().isAfter(who.sinceOn()) || who.consentBy() == null || who.consentBy().isBlank())) {
            throw new BrokenRule(MentoringRule.OUTSIDERS_JOIN_BY_THE_GUARDIANS_CONSENT);
        }
        this.planId = planId;
        role = who.role();
        userId = who.userId();
        personId = who.personId();
        name = named ? who.name() : null;
        phone = who.phone();
        sinceOn = who.sinceOn();
        consentOn = who.consentOn();
        consentBy = who.consentBy();
    }

    /** The last day of somebody in the group. */
    void leave(LocalDate on) {
        if (untilOn != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (on.isBefore(sinceOn)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        untilOn = on;
    }

    CompanionFacts facts() {
        return new CompanionFacts(id, role, userId, personId, name, phone, sinceOn, untilOn, consentOn, consentBy);
    }
}

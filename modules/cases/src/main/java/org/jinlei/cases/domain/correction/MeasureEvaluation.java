package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** What a measure brought about: the judgement of a named officer on a day, with the reasons. */
@Embeddable
class MeasureEvaluation {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "effect", length = 40)
    private MeasureEffect effect;

    @Convert(converter = ConfidentialText.class)
    @Column(name = "effect_reasons", length = 4029)
    private String reasons;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    @Column(name = "evaluated_by")
    private Long evaluatedBy;

    protected MeasureEvaluation() {
    }

    MeasureEvaluation(MeasureEffect effect, String reasons, long by, LocalDate on) {
        if (effect == null || reasons == null || reasons.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        this.effect = effect;
        this.reasons = reasons.strip();
        this.evaluatedBy = by;
        this.evaluatedOn = on;
    }

    MeasureEffect effect() {
        return effect;
    }

    String reasons() {
        return reasons;
    }

    LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    Long evaluatedBy() {
        return evaluatedBy;
    }
}

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** A measure was not kept, and what was done about it. Written once; it may show that measures are refused (article 44, item 3). */
@Entity
@Immutable
@Table(name = "cases_measure_breach")
class MeasureBreach {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long measureId;

    @Column(nullable = false)
    private LocalDate onDay;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private BreachResponse response;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false)
    private String answer;

    private long recordedBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected MeasureBreach() {
    }

    MeasureBreach(long measureId, LocalDate onDay, String what, BreachResponse response, String answer, long recordedBy, LocalDateTime recordedAt) {
        if (onDay == null || response == null || what == null || what.isBlank() || answer == null || answer.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        this.measureId = measureId;
        this.onDay = onDay;
        this.what = what.strip();
        this.response = response;
        this.answer = answer.strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    BreachFacts facts() {
        return new BreachFacts(measureId, onDay, what, response, answer, recordedBy);
    }
}

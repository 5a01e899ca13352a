package org.jinlei.cases.domain.risk;

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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** A fact on which a risk grade rests, with its day and where it is known from. Written once. */
@Entity
@Immutable
@Table(name = "cases_risk_fact")
class RiskFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long gradeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private RiskFactKind kind;

    @Column(nullable = false)
    private LocalDate onDay;

    @Column(length = 100, nullable = false)
    private String source;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String text;

    protected RiskFact() {
    }

    RiskFact(long gradeId, NewRiskFact what) {
        this.gradeId = gradeId;
        this.kind = what.kind();
        this.onDay = what.onDay();
        this.source = what.source().strip();
        this.text = what.text();
    }

    long gradeId() {
        return gradeId;
    }

    NewRiskFact facts() {
        return new NewRiskFact(kind, onDay, source, text);
    }
}

package org.jinlei.cases.domain.sweep;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** One fact about a minor who was found, with its source and day. It is written once and never changed. */
@Entity
@Table(name = "cases_found_fact")
class FoundFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long minorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private RiskFact fact;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private FactSource source;

    @Column(nullable = false, updatable = false)
    private LocalDate factOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, updatable = false)
    private String note;

    @Column(updatable = false)
    private long notedBy;

    protected FoundFact() {
    }

    FoundFact(long minorId, NewFact what, long by, LocalDate today) {
        if (what.fact() == null || what.source() == null || what.on() == null) {
            throw new BrokenRule(SweepRule.FOUND_MINOR_IS_NAMED_BY_FACTS);
        }
        if (what.on().isAfter(today)) {
            throw new BrokenRule(SweepRule.FACT_LIES_IN_THE_PAST);
        }
        this.minorId = minorId;
        this.fact = what.fact();
        this.source = what.source();
        this.factOn = what.on();
        this.note = what.note();
        this.notedBy = by;
    }

    RiskFact fact() {
        return fact;
    }

    FactRow facts() {
        return new FactRow(fact, source, factOn, note, notedBy);
    }
}

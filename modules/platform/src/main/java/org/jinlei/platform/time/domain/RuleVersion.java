package org.jinlei.platform.time.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.LimitUnit;
import org.jinlei.platform.time.TimeLimitRule;

/** The terms of a time limit from a day on. Versions are added and never changed: clocks refer to the one by which they were counted. */
@Entity
@Table(name = "platform_time_limit_rule")
class RuleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private LimitKind kind;

    @Column(nullable = false, updatable = false)
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private LimitUnit unit;

    private int amount;
    private boolean rollsOver;
    private boolean restrictsLiberty;
    private boolean pausable;
    private int extensions;
    private int extensionAmount;

    @Column(length = 200, nullable = false, updatable = false)
    private String source;

    private long createdBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime createdAt;

    protected RuleVersion() {
    }

    RuleVersion(TimeLimitRule rule, long by, LocalDateTime now) {
        kind = rule.kind();
        validFrom = rule.validFrom();
        unit = rule.terms().unit();
        amount = rule.terms().amount();
        rollsOver = rule.terms().rollsOver();
        restrictsLiberty = rule.terms().restrictsLiberty();
        pausable = rule.pausable();
        extensions = rule.extensions();
        extensionAmount = rule.extensionAmount();
        source = rule.source();
        createdBy = by;
        createdAt = now;
    }

    Long id() {
        return id;
    }

    TimeLimitRule facts() {
        return new TimeLimitRule(id == null ? 0 : id, kind, validFrom, new LimitTerms(unit, amount, rollsOver, restrictsLiberty), pausable, extensions,
                extensionAmount, source);
    }
}

package org.jinlei.welfare.domain.categories;

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
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/** A reason why a child has a file: entered with reason and evidence, ended with a reason, kept as history. Never a grade (rule 45). */
@Entity
@Table(name = "welfare_category")
class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private CategoryKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private CategoryKind openKind;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false, updatable = false)
    private String reason;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false, updatable = false)
    private String evidence;

    @Column(length = 100, updatable = false)
    private String decision;

    @Column(nullable = false, updatable = false)
    private LocalDate enteredOn;

    @Column(updatable = false)
    private long enteredBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    private LocalDate endedOn;
    private Long endedBy;
    private LocalDateTime endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private CategoryEnd endedWhy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String endedReason;

    @Version
    private int version;

    protected Category() {
    }

    Category(long fileId, NewCategory what, long by, LocalDateTime now) {
        if (what.kind() == null || Written.isAbsent(what.reason()) || Written.isAbsent(what.evidence())) {
            throw new BrokenRule(FileRule.CATEGORY_NAMES_REASON_AND_EVIDENCE);
        }
        if (what.kind().isDecidedByCivilAffairs() && Written.isAbsent(what.decision())) {
            throw new BrokenRule(FileRule.CIVIL_AFFAIRS_DECIDES_ON_SUPPORT);
        }
        this.fileId = fileId;
        this.kind = what.kind();
        this.openKind = what.kind();
        this.reason = what.reason().strip();
        this.evidence = what.evidence().strip();
        this.decision = Written.optional(what.decision());
        this.enteredOn = Written.past(what.on(), now.toLocalDate());
        this.enteredBy = by;
        this.enteredAt = now;
    }

    void end(LocalDate on, CategoryEnd why, String words, long by, LocalDateTime now) {
        if (endedOn != null) {
            throw new BrokenRule(FileRule.STEP_DOES_NOT_FIT_THE_FILE);
        }
        if (why == null || Written.isAbsent(words)) {
            throw new BrokenRule(FileRule.CATEGORY_ENDS_WITH_A_REASON);
        }
        if (Written.past(on, now.toLocalDate()).isBefore(enteredOn)) {
            throw new BrokenRule(FileRule.DAYS_ARE_IN_THE_WRONG_ORDER);
        }
        endedOn = on;
        endedWhy = why;
        endedReason = words.strip();
        endedBy = by;
        endedAt = now;
        openKind = null;
    }

    long fileId() {
        return fileId;
    }

    CategoryFacts facts() {
        return new CategoryFacts(id, kind, reason, evidence, decision, enteredOn, enteredBy, enteredAt, endedOn, endedBy, endedWhy, endedReason);
    }
}

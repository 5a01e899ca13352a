package org.jinlei.welfare.domain.attention;

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
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.Written;

/** A fact that may call for attention, with its day and where it is known from. Written once. */
@Entity
@Immutable
@Table(name = "welfare_attention_fact")
class AttentionFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private AttentionFactKind kind;

    @Column(nullable = false)
    private LocalDate onDay;

    @Column(length = 100, nullable = false)
    private String source;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String text;

    private long notedBy;

    @Column(nullable = false)
    private LocalDateTime notedAt;

    protected AttentionFact() {
    }

    AttentionFact(long fileId, NewAttentionFact what, long by, LocalDateTime now) {
        if (what.kind() == null || what.onDay() == null || what.onDay().isAfter(now.toLocalDate()) || Written.isAbsent(what.source())
                || what.kind() == AttentionFactKind.OTHER_FACT && Written.isAbsent(what.text())) {
            throw new BrokenRule(AttentionRule.ATTENTION_FACT_HAS_SOURCE_AND_DATE);
        }
        this.fileId = fileId;
        this.kind = what.kind();
        this.onDay = what.onDay();
        this.source = what.source().strip();
        this.text = Written.optional(what.text());
        this.notedBy = by;
        this.notedAt = now;
    }

    long id() {
        return id;
    }

    AttentionFactFacts facts() {
        return new AttentionFactFacts(id, fileId, kind, onDay, source, text, notedBy, notedAt);
    }
}

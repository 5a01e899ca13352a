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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.Written;

/**
 * The attention that a named person decided a child needs, on listed facts and for a limited time (rule 45). It is never computed: facts suggest a level,
 * a person decides. A new decision ends the one before; one that expired holds no more.
 */
@Entity
@Table(name = "welfare_attention")
class Attention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    /** The file while the decision was not ended: one at a time. */
    private Long currentFileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private AttentionLevel level;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(updatable = false)
    private long decidedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime decidedAt;

    private LocalDateTime endedAt;
    private Long endedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String endedReason;

    @Version
    private int version;

    protected Attention() {
    }

    /**
     * @param basis what the facts that it rests on are
     * @param most  longest time in days for which it holds
     */
    Attention(long fileId, AttentionLevel level, String reason, LocalDate expiresOn, Collection<AttentionFactKind> basis, int most, long by, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        if (level == null || Written.isAbsent(reason) || basis.isEmpty()) {
            throw new BrokenRule(AttentionRule.ATTENTION_IS_DECIDED_WITH_A_REASON);
        }
        if (basis.stream().allMatch(AttentionFactKind::isCircumstance)) {
            throw new BrokenRule(AttentionRule.CIRCUMSTANCE_ALONE_CALLS_FOR_NO_ATTENTION);
        }
        if (expiresOn == null || !expiresOn.isAfter(today) || expiresOn.isAfter(today.plusDays(most))) {
            throw new BrokenRule(AttentionRule.ATTENTION_EXPIRES, most);
        }
        this.fileId = fileId;
        this.currentFileId = fileId;
        this.level = level;
        this.reason = reason.strip();
        this.expiresOn = expiresOn;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    /** The highest level that facts suggest; nothing where they are circumstances only. It decides nothing. */
    static Optional<AttentionLevel> suggested(Collection<AttentionFactKind> facts) {
        return facts.stream().map(AttentionFactKind::suggests).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** It ends: a new decision takes its place, or the reasons are gone. */
    void end(String why, long by, LocalDateTime now) {
        if (endedAt != null) {
            throw new BrokenRule(AttentionRule.ATTENTION_IS_OVER_ALREADY);
        }
        endedAt = now;
        endedBy = by;
        endedReason = why;
        currentFileId = null;
    }

    AttentionFacts facts() {
        return new AttentionFacts(id, fileId, level, reason, expiresOn, decidedBy, decidedAt, endedAt, endedBy, endedReason);
    }

    long id() {
        return id;
    }
}

package org.jinlei.welfare.domain.checks;

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
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Somebody is asked to look whether a child needs care. It is asked once for each cause, and done when they say what they found. When the case that
 * caused it is sealed, it goes as if it had never been.
 */
@Entity
@Table(name = "welfare_care_check")
class CareCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private CheckCause cause;

    @Column(updatable = false)
    private long causeId;

    @Column(nullable = false, updatable = false)
    private LocalDateTime askedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private CheckOutcome outcome;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String note;

    private Long doneBy;

    private LocalDateTime doneAt;

    @Version
    private int version;

    protected CareCheck() {
    }

    CareCheck(long fileId, CheckCause cause, long causeId, LocalDateTime now) {
        this.fileId = fileId;
        this.cause = cause;
        this.causeId = causeId;
        this.askedAt = now;
    }

    /** Somebody looked. */
    void done(CheckOutcome found, String words, long by, LocalDateTime now) {
        if (doneAt != null) {
            throw new BrokenRule(CheckRule.CHECK_IS_DONE_ONCE);
        }
        if (found == null || words == null || words.isBlank()) {
            throw new BrokenRule(CheckRule.CHECK_SAYS_WHAT_WAS_FOUND);
        }
        outcome = found;
        note = words.strip();
        doneBy = by;
        doneAt = now;
    }

    long id() {
        return id;
    }

    long fileId() {
        return fileId;
    }

    CareCheckFacts facts() {
        return new CareCheckFacts(id, fileId, askedAt, outcome, note, doneBy, doneAt);
    }
}

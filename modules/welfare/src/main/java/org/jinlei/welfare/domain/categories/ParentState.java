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

/** Where a parent stands. What is noted anew takes the place of what was noted before, which stays as history. */
@Entity
@Table(name = "welfare_parent_state")
class ParentState {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private Parent parent;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private Parent currentParent;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private ParentSituation situation;

    @Column(updatable = false)
    private LocalDate sinceOn;

    @Column(updatable = false)
    private LocalDate untilOn;

    @Column(updatable = false)
    private boolean incapable;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, updatable = false)
    private String place;

    @Column(length = 100, nullable = false, updatable = false)
    private String source;

    @Column(updatable = false)
    private long notedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime notedAt;

    @Version
    private int version;

    protected ParentState() {
    }

    ParentState(long fileId, NewParentState what, long by, LocalDateTime now) {
        if (what.parent() == null || what.situation() == null) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        if (what.since() != null && what.until() != null && what.until().isBefore(what.since())) {
            throw new BrokenRule(FileRule.DAYS_ARE_IN_THE_WRONG_ORDER);
        }
        this.fileId = fileId;
        this.parent = what.parent();
        this.currentParent = what.parent();
        this.situation = what.situation();
        this.sinceOn = what.since() == null ? null : Written.past(what.since(), now.toLocalDate());
        this.untilOn = what.until();
        this.incapable = what.incapable();
        this.place = Written.optional(what.place());
        this.source = Written.text(what.source());
        this.notedBy = by;
        this.notedAt = now;
    }

    /** Something newer was noted. */
    void pass() {
        currentParent = null;
    }

    ParentFacts facts() {
        return new ParentFacts(parent, situation, sinceOn, untilOn, incapable, place, source, notedBy, notedAt, currentParent != null);
    }
}

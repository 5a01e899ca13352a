package org.jinlei.cases.domain.missing;

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
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** Something that somebody says about where a child may be. Whoever checks it grades it; what was said is never changed. */
@Entity
@Table(name = "cases_search_lead")
class Lead {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long searchId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String source;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029, nullable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private LeadGrade grade;

    @Column(updatable = false)
    private long givenBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime givenAt;

    private Long gradedBy;
    private LocalDateTime gradedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String gradingReason;

    @Version
    private int version;

    protected Lead() {
    }

    Lead(long searchId, String source, String content, long by, LocalDateTime now) {
        if (content == null || content.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        this.searchId = searchId;
        this.source = source;
        this.content = content;
        this.givenBy = by;
        this.givenAt = now;
    }

    void grade(LeadGrade chosen, String reason, long by, LocalDateTime now) {
        if (chosen == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        grade = chosen;
        gradingReason = reason;
        gradedBy = by;
        gradedAt = now;
    }

    LeadFacts facts() {
        return new LeadFacts(id, source, content, grade, givenBy, givenAt, gradedBy, gradedAt, gradingReason);
    }

    long searchId() {
        return searchId;
    }
}

package org.jinlei.cases.domain.special;

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
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.data.ConfidentialText;

/** What the committee came to about a minor in a specialised school in one term (article 46). Written once. */
@Entity
@Immutable
@Table(name = "cases_placement_term")
class TermAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long placementId;

    @Column(length = 6, nullable = false)
    private String term;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private TermResult result;

    @Column(nullable = false)
    private LocalDate assessedOn;

    @Column(length = 100, nullable = false)
    private String assessedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String text;

    private long recordedBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected TermAssessment() {
    }

    TermAssessment(long placementId, SchoolTerm term, TermResult result, LocalDate assessedOn, String assessedBy, String text, long recordedBy,
            LocalDateTime recordedAt) {
        this.placementId = placementId;
        this.term = term.code();
        this.result = result;
        this.assessedOn = assessedOn;
        this.assessedBy = assessedBy;
        this.text = text;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    TermFacts facts() {
        return new TermFacts(SchoolTerm.of(term), result, assessedOn, assessedBy, text);
    }
}

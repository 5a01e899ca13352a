package org.jinlei.cases.domain.misconduct;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** A step of an intervention that was done. Written once. */
@Entity
@Immutable
@Table(name = "cases_intervention_step")
class InterventionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long interventionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private InterventionStep kind;

    @Column(nullable = false)
    private LocalDateTime doneAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private StepWay way;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 400)
    private String whom;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String content;

    private long doneBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected InterventionEntry() {
    }

    InterventionEntry(long interventionId, NewStep what, long doneBy, LocalDateTime recordedAt) {
        this.interventionId = interventionId;
        this.kind = what.kind();
        this.doneAt = what.at();
        this.way = what.way();
        this.whom = what.whom();
        this.content = what.content().strip();
        this.doneBy = doneBy;
        this.recordedAt = recordedAt;
    }

    StepFacts facts() {
        return new StepFacts(kind, doneAt, way, whom, content, doneBy);
    }
}

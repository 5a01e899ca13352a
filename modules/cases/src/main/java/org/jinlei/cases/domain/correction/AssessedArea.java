package org.jinlei.cases.domain.correction;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** One area of an assessment at the start, in the middle or at the end of a mentoring; it may be corrected while the mentoring runs. */
@Entity
@Table(name = "cases_mentoring_assessment")
class AssessedArea {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private AssessmentStage stage;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private AssessmentArea area;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private AssessmentLevel level;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String finding;

    @Column(nullable = false)
    private LocalDate assessedOn;

    private long assessedBy;

    @Version
    private int version;

    protected AssessedArea() {
    }

    AssessedArea(long planId, AssessmentStage stage, AssessmentArea area) {
        this.planId = planId;
        this.stage = stage;
        this.area = area;
    }

    void find(AreaFinding what, LocalDate on, long by) {
        level = area.isLevelled() ? what.level() : null;
        finding = what.finding();
        assessedOn = on;
        assessedBy = by;
    }

    AssessmentStage stage() {
        return stage;
    }

    AssessmentArea area() {
        return area;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    long assessedBy() {
        return assessedBy;
    }

    AreaFinding finding() {
        return new AreaFinding(area, level, finding);
    }
}

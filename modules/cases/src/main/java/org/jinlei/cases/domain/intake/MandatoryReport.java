package org.jinlei.cases.domain.intake;

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
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What makes an incident report one that the law demands (强制报告, rule 8). The duty is "at once" and knows no grace: the moment the unit
 * learned of it and the moment it reported are both kept, and what lies between them is shown as it is.
 */
@Entity
@Table(name = "cases_mandatory_report")
class MandatoryReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long reportId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ReportingUnitKind unitKind;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 429)
    private String unitName;

    @Column(length = 500, nullable = false)
    private String situations;

    @Column(nullable = false)
    private LocalDateTime learnedAt;

    @Column(nullable = false)
    private LocalDateTime reportedAt;

    private long recordedBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    @Version
    private int version;

    protected MandatoryReport() {
    }

    MandatoryReport(long reportId, NewMandatoryReport what, long by, LocalDateTime now) {
        this.reportId = reportId;
        write(what, by, now);
    }

    void write(NewMandatoryReport what, long by, LocalDateTime now) {
        if (what.unitKind() == null || what.situations() == null || what.situations().isEmpty()) {
            throw new BrokenRule(CaseRule.MANDATORY_REPORT_NAMES_UNIT_AND_SITUATION);
        }
        if (what.learnedAt() == null || what.reportedAt() == null || what.reportedAt().isBefore(what.learnedAt()) || what.reportedAt().isAfter(now)) {
            throw new BrokenRule(CaseRule.UNIT_LEARNS_BEFORE_IT_REPORTS);
        }
        unitKind = what.unitKind();
        unitName = what.unitName();
        situations = Chosen.text(ReportSituation.class, what.situations());
        learnedAt = what.learnedAt();
        reportedAt = what.reportedAt();
        recordedBy = by;
        recordedAt = now;
    }

    /** Further situations came to light about the same matter. Answers whether that is news. */
    boolean add(Set<ReportSituation> further, long by, LocalDateTime now) {
        Set<ReportSituation> all = Chosen.of(ReportSituation.class, situations);
        boolean news = all.addAll(further);
        if (news) {
            situations = Chosen.text(ReportSituation.class, all);
            recordedBy = by;
            recordedAt = now;
        }
        return news;
    }

    String unitName() {
        return unitName;
    }

    int version() {
        return version;
    }

    MandatoryFacts facts() {
        return new MandatoryFacts(reportId, unitKind, Chosen.of(ReportSituation.class, situations), learnedAt, reportedAt, recordedBy, recordedAt, version);
    }
}

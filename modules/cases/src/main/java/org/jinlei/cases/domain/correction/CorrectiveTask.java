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
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.outcome.CorrectiveEducationDue;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The duty to educate a minor who was not punished or not detained (rule 25). It is fulfilled by a measure or a completed mentoring, or
 * closed without a measure for a reason; it is sealed with its case.
 */
@Entity
@Table(name = "cases_corrective_task")
class CorrectiveTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private long participantId;
    private long personId;

    @Column(nullable = false)
    private LocalDateTime openedAt;

    private LocalDateTime closedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String closedReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private TaskStatus status = TaskStatus.OPEN;

    private boolean sealed;
    private long stationId;
    private Long unitId;

    @Version
    private int version;

    protected CorrectiveTask() {
    }

    CorrectiveTask(CorrectiveEducationDue due, LocalDateTime now) {
        this.fileId = due.fileId();
        this.participantId = due.participantId();
        this.personId = due.personId();
        this.stationId = due.stationId();
        this.unitId = due.unitId();
        this.openedAt = now;
    }

    /** Ends the duty; without anything done only for a reason (rule 25). */
    void close(boolean educated, String reason, LocalDateTime now) {
        requireOpen();
        if (!educated && (reason == null || reason.isBlank())) {
            throw new BrokenRule(CaseRule.CORRECTIVE_TASK_NEEDS_A_MEASURE_OR_A_REASON);
        }
        status = educated ? TaskStatus.FULFILLED : TaskStatus.CLOSED_WITHOUT_MEASURE;
        closedReason = reason;
        closedAt = now;
    }

    void requireOpen() {
        if (status != TaskStatus.OPEN) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    void seal() {
        sealed = true;
    }

    TaskFacts facts() {
        return new TaskFacts(id, fileId, participantId, personId, openedAt, closedAt, closedReason, status, stationId, unitId);
    }

    long id() {
        return id;
    }

    long fileId() {
        return fileId;
    }

    long participantId() {
        return participantId;
    }
}

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.OfficialNumber;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A report as it reached the station. It is written down at once with time, channel and receiver, a receipt is given, and it is settled
 * once: taken into a case, transferred to the place that has jurisdiction within 24 hours, or closed without a case. Who reported lies in
 * a compartment of its own.
 */
@Entity
@Table(name = "cases_report")
class IncidentReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String receiptNumber;

    @Column(nullable = false)
    private LocalDateTime receivedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ReportChannel channel;

    @Column(updatable = false)
    private long receiver;

    private Long handler;
    private boolean reporterAnonymous;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 400)
    private String reporterName;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 200)
    private String reporterPhone;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String reporterRelation;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 16100, nullable = false)
    private String narrative;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String place;

    private LocalDateTime happenedFrom;
    private LocalDateTime happenedTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private Jurisdiction jurisdiction;

    private LocalDateTime transferDueAt;
    private LocalDateTime transferredAt;

    @Column(length = 100)
    private String transferredTo;

    @Column(length = 40)
    private String officialNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ReportStatus status = ReportStatus.RECEIVED;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String settledReason;

    private LocalDateTime receiptPrintedAt;
    private Long fileId;
    private boolean sealed;

    @Column(updatable = false)
    private long stationId;

    private Long unitId;
    private Long changedBy;
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected IncidentReport() {
    }

    IncidentReport(CaseNumber receipt, NewReport what, long receiver, LocalDateTime now) {
        this.receiptNumber = receipt.value();
        this.receiver = receiver;
        this.stationId = what.stationId();
        write(what, now);
        reportedBy(new ReporterFacts(what.anonymous(), what.reporterName(), what.reporterPhone(), what.reporterRelation(), null));
    }

    /** Corrects what was written down; receiver, receipt and reporter stay. */
    void correct(NewReport what, long by, LocalDateTime now) {
        if (status.isSettled()) {
            throw new BrokenRule(CaseRule.REPORT_IS_SETTLED_ALREADY);
        }
        write(what, now);
        changedBy = by;
        changedAt = now;
    }

    /** Who corrected the report last, or null when nobody did. */
    Long changedBy() {
        return changedBy;
    }

    LocalDateTime changedAt() {
        return changedAt;
    }

    private void write(NewReport what, LocalDateTime now) {
        if (what.receivedAt() == null || what.channel() == null || what.jurisdiction() == null) {
            throw new BrokenRule(CaseRule.REPORT_NEEDS_TIME_CHANNEL_AND_RECEIVER);
        }
        if (what.receivedAt().isAfter(now)) {
            throw new BrokenRule(CaseRule.REPORT_IS_NOT_RECEIVED_IN_THE_FUTURE);
        }
        if (what.narrative() == null || what.narrative().isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (what.happenedFrom() != null && what.happenedTo() != null && what.happenedTo().isBefore(what.happenedFrom())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        receivedAt = what.receivedAt();
        channel = what.channel();
        narrative = what.narrative();
        place = what.place();
        happenedFrom = what.happenedFrom();
        happenedTo = what.happenedTo();
        jurisdiction = what.jurisdiction();
        officialNumber = OfficialNumber.textOf(what.officialNumber());
        unitId = what.unitId();
    }

    /** The last moment for a transfer, or none for a report of this place. */
    void transferBy(LocalDateTime due) {
        transferDueAt = due;
    }

    /** The report goes to the place that has jurisdiction; after the 24 hours only with a reason. */
    void transfer(String to, String reason, LocalDateTime now) {
        if (jurisdiction != Jurisdiction.OTHER || to == null || to.isBlank()) {
            throw new BrokenRule(CaseRule.REPORT_OF_ANOTHER_PLACE_IS_TRANSFERRED);
        }
        if (now.isAfter(transferDueAt) && (reason == null || reason.isBlank())) {
            throw new BrokenRule(CaseRule.LATE_TRANSFER_NEEDS_A_REASON);
        }
        status = status.to(ReportStatus.TRANSFERRED);
        transferredTo = to;
        transferredAt = now;
        settledReason = reason;
    }

    void takeInto(long file, long by) {
        if (jurisdiction == Jurisdiction.OTHER) {
            throw new BrokenRule(CaseRule.REPORT_OF_ANOTHER_PLACE_IS_TRANSFERRED);
        }
        if (status != ReportStatus.TAKEN_INTO_CASE) {
            status = status.to(ReportStatus.TAKEN_INTO_CASE);
            fileId = file;
            handler = by;
        }
    }

    void closeWithoutCase(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(CaseRule.RETURNING_NEEDS_A_REASON);
        }
        status = status.to(ReportStatus.CLOSED_WITHOUT_CASE);
        settledReason = reason;
    }

    void printed(LocalDateTime now) {
        if (receiptPrintedAt == null) {
            receiptPrintedAt = now;
        }
    }

    /** Who reported; of somebody who wants to stay unnamed neither name nor phone is kept. */
    final void reportedBy(ReporterFacts reporter) {
        reporterAnonymous = reporter.anonymous();
        reporterName = reporter.anonymous() ? null : reporter.name();
        reporterPhone = reporter.anonymous() ? null : reporter.phone();
        reporterRelation = reporter.relation();
    }

    /** What lies in the reporter's compartment. */
    ReporterFacts reporter(String unitName) {
        return new ReporterFacts(reporterAnonymous, reporterName, reporterPhone, reporterRelation, unitName);
    }

    /** Another officer answers for the case of the report. */
    void handledBy(long officer) {
        handler = officer;
    }

    /** The report was put under another or taken out again: whoever works on it at the same moment learns of that. */
    void regrouped(Long officer, long by, LocalDateTime now) {
        handler = officer;
        changedBy = by;
        changedAt = now;
    }

    /** The report disappears with the case it led to. */
    void seal() {
        sealed = true;
    }

    boolean isSealed() {
        return sealed;
    }

    boolean opensReporterTo(long user, boolean chief) {
        return ReporterCompartment.isOpenTo(user, receiver, handler, chief);
    }

    /** @param open whether the reader may open the reporter's compartment */
    ReportFacts facts(boolean open) {
        return new ReportFacts(id, receiptNumber, receivedAt, channel, receiver, handler, reporterAnonymous, open, narrative, place, happenedFrom, happenedTo, jurisdiction, transferDueAt,
                transferredAt, transferredTo, officialNumber, status, settledReason, receiptPrintedAt, fileId, stationId, unitId, version);
    }

    long id() {
        return id;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    String officialNumber() {
        return officialNumber;
    }

    long stationId() {
        return stationId;
    }

    Long unitId() {
        return unitId;
    }

    int version() {
        return version;
    }
}

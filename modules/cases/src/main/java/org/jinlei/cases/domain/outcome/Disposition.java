package org.jinlei.cases.domain.outcome;

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
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.cases.domain.OfficialNumber;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** The outcome for one offender: proposed by the officer within the gates of age and law, approved or returned by the chief. */
@Entity
@Table(name = "cases_disposition")
class Disposition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private long participantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private DispositionKind kind;

    private boolean guardiansOrdered;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private Mitigation mitigation;

    private boolean firstOffence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private DetentionGround ground;

    private LocalDate hearingNoticeToMinor;
    private LocalDate hearingNoticeToGuardian;
    private boolean hearingClosed;
    private LocalDate guardianNotifiedOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String guardianOpinion;

    @Column(nullable = false)
    private LocalDate decidedOn;

    @Column(length = 40)
    private String officialNumber;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String reasons;

    private long proposedBy;

    @Column(nullable = false)
    private LocalDateTime proposedAt;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String returnedReason;

    private LocalDate servedOn;

    private Long servedBy;

    private LocalDate reviewUntil;

    private LocalDate actionUntil;

    private LocalDate executedOn;
    private Long executedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String execution;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ApprovalStatus status = ApprovalStatus.PROPOSED;

    private Long currentParticipantId;
    private long stationId;

    @Version
    private int version;

    protected Disposition() {
    }

    /** Made only if every gate lets it through. */
    Disposition(ParticipantFacts offender, DispositionDraft draft, long stationId, long by, LocalDateTime now) {
        if (offender.role() != ParticipantRole.OFFENDER) {
            throw new BrokenRule(CaseRule.PARTICIPANT_IS_NO_OFFENDER);
        }
        if (draft.reasons() == null || draft.reasons().isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (draft.decidedOn().isAfter(now.toLocalDate()) || draft.decidedOn().isBefore(offender.actDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        DispositionGates.check(draft, offender.age(), offender.actDate());
        fileId = offender.fileId();
        participantId = offender.id();
        currentParticipantId = offender.id();
        kind = draft.kind();
        guardiansOrdered = draft.guardiansOrdered();
        mitigation = draft.mitigation();
        firstOffence = draft.firstOffence();
        ground = draft.ground();
        hearingNoticeToMinor = draft.hearingNoticeToMinor();
        hearingNoticeToGuardian = draft.hearingNoticeToGuardian();
        hearingClosed = draft.hearingClosed();
        guardianNotifiedOn = draft.guardianNotifiedOn();
        guardianOpinion = draft.guardianOpinion();
        decidedOn = draft.decidedOn();
        officialNumber = OfficialNumber.textOf(draft.officialNumber());
        reasons = draft.reasons();
        this.stationId = stationId;
        proposedBy = by;
        proposedAt = now;
    }

    /** Approved by somebody else, if every gate still lets it through: evidence of the age may have come since. */
    void approve(ParticipantFacts offender, long by, LocalDateTime now) {
        FourEyes.check(status, proposedBy, by);
        DispositionGates.check(facts().draft(), offender.age(), offender.actDate());
        status = ApprovalStatus.APPROVED;
        decidedBy = by;
        decidedAt = now;
    }

    void returnTo(long by, String why, LocalDateTime now) {
        returnedReason = FourEyes.reason(why);
        FourEyes.check(status, proposedBy, by);
        status = ApprovalStatus.RETURNED;
        decidedBy = by;
        decidedAt = now;
        currentParticipantId = null;
    }

    /** What was approved was served on the person, who from then on may challenge it. */
    void serve(LocalDate on, ReviewRights rights, long by, LocalDateTime now) {
        if (status != ApprovalStatus.APPROVED || servedOn != null) {
            throw new BrokenRule(CaseRule.DISPOSITION_IS_EXECUTED_AFTER_ITS_APPROVAL);
        }
        if (on.isBefore(decidedOn) || on.isAfter(now.toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        servedOn = on;
        servedBy = by;
        reviewUntil = rights.reviewUntil();
        actionUntil = rights.actionUntil();
    }

    /** What was served was carried out, a fine paid. */
    void execute(LocalDate on, String how, long by, LocalDateTime now) {
        if (status != ApprovalStatus.APPROVED || executedOn != null) {
            throw new BrokenRule(CaseRule.DISPOSITION_IS_EXECUTED_AFTER_ITS_APPROVAL);
        }
        if (how == null || how.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (on.isBefore(servedOn == null ? decidedOn : servedOn) || on.isAfter(now.toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        executedOn = on;
        executedBy = by;
        execution = how;
    }

    DispositionFacts facts() {
        return new DispositionFacts(id, fileId, participantId, new DispositionDraft(kind, guardiansOrdered, mitigation, firstOffence, ground,
                hearingNoticeToMinor, hearingNoticeToGuardian, hearingClosed, guardianNotifiedOn, guardianOpinion, decidedOn, officialNumber, reasons),
                status, proposedBy, proposedAt, decidedBy, decidedAt, returnedReason, servedOn, servedBy, reviewUntil, actionUntil, executedOn, executedBy, execution);
    }

    boolean isServed() {
        return servedOn != null;
    }

    long fileId() {
        return fileId;
    }

    long participantId() {
        return participantId;
    }

    DispositionKind kind() {
        return kind;
    }
}

package org.jinlei.cases.domain.procedure;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.time.LimitState;
import org.jinlei.platform.time.TimeLimitFacts;

/** One questioning on the procedure card: written while it goes on, marked complete once every rule of the card is kept. */
@Entity
@Table(name = "cases_questioning")
class Questioning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private long participantId;

    @Column(nullable = false)
    private LocalDateTime arrivedAt;

    private LocalDateTime endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private QuestioningGround ground;

    private long interviewer;
    private Long secondOfficer;
    private Long femaleStaff;
    private LocalDateTime guardianNotifiedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private AdultPresent adult;

    private Long adultPersonId;
    private Long adultUserId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String adultName;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String doubtReason;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String note;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String lateReason;

    @Column(length = 100)
    private String recording;

    private boolean recordingLost;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String repeated;

    private LocalDateTime completedAt;
    private Long completedBy;
    private LocalDateTime dueAt;

    private LocalDateTime amberAt;

    private boolean evidenceUsable = true;

    @Version
    private int version;

    protected Questioning() {
    }

    Questioning(long fileId, long participantId, QuestioningRecord card, LocalDateTime now) {
        this.fileId = fileId;
        this.participantId = participantId;
        write(card, now);
    }

    void write(QuestioningRecord card, LocalDateTime now) {
        if (completedAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (card.arrivedAt() == null || card.ground() == null || card.interviewer() == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (card.arrivedAt().isAfter(now) || card.endedAt() != null && card.endedAt().isAfter(now) || card.endedAt() != null && card.endedAt().isBefore(card.arrivedAt())
                || card.guardianNotifiedAt() != null && card.guardianNotifiedAt().isAfter(now)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        arrivedAt = card.arrivedAt();
        endedAt = card.endedAt();
        ground = card.ground();
        interviewer = card.interviewer();
        secondOfficer = card.secondOfficer();
        femaleStaff = card.femaleStaff();
        guardianNotifiedAt = card.guardianNotifiedAt();
        adult = card.adult();
        adultPersonId = card.adultPersonId();
        adultUserId = card.adultUserId();
        adultName = card.adultName();
        doubtReason = card.doubtReason();
        note = card.note();
        lateReason = card.lateReason();
        recordingLost = card.recordingLost() || recordingLost && Objects.equals(recording, card.recording());
        recording = card.recording();
        repeated = card.repeated();
        evidenceUsable = QuestioningGates.isUsable(card);
    }

    /** Asked again for a reason that was approved before (rule 18). */
    void repeatedFor(String reason) {
        repeated = reason;
    }

    /** The clock of the ground as it is counted now. */
    void runs(TimeLimitFacts clock) {
        moves(clock.dueAt(), clock.amberAt());
    }

    void moves(LocalDateTime due, LocalDateTime amber) {
        dueAt = due;
        amberAt = amber;
    }

    /** Where it stands on its clock; the last minute still is in time (《治安管理处罚法》第一百四十三条). */
    LimitState stateAt(LocalDateTime now) {
        return LimitState.at(now, dueAt, amberAt, endedAt);
    }

    /** Complete only if nothing is missing. */
    void complete(QuestioningFacts facts, long by, LocalDateTime now) {
        if (completedAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        QuestioningGates.check(card(), facts);
        completedAt = now;
        completedBy = by;
    }

    /** The recording was lost later on; a lone officer's questioning then is no evidence (rule 19). */
    void loseRecording() {
        if (recording == null || recordingLost) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        recordingLost = true;
        evidenceUsable = QuestioningGates.isUsable(card());
    }

    QuestioningRecord card() {
        return new QuestioningRecord(arrivedAt, endedAt, ground, interviewer, secondOfficer, femaleStaff, guardianNotifiedAt, adult, adultPersonId,
                adultUserId, adultName, doubtReason, note, lateReason, recording, recordingLost, repeated);
    }

    QuestioningView view(LocalDateTime now, List<CaseRule> missing, Set<AttendeeDoubt> doubts) {
        return new QuestioningView(id, participantId, card(), dueAt, stateAt(now), completedAt,
                completedBy, evidenceUsable, missing, doubts, version);
    }

    boolean isComplete() {
        return completedAt != null;
    }

    LocalDateTime arrivedAt() {
        return arrivedAt;
    }

    LocalDateTime endedAt() {
        return endedAt;
    }

    QuestioningGround ground() {
        return ground;
    }

    long id() {
        return id;
    }

    LocalDateTime dueAt() {
        return dueAt;
    }

    LocalDateTime amberAt() {
        return amberAt;
    }

    long fileId() {
        return fileId;
    }

    long participantId() {
        return participantId;
    }

    int version() {
        return version;
    }
}

package org.jinlei.cases.domain.procedure;

import jakarta.persistence.Column;
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
import org.jinlei.platform.rules.BrokenRule;

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

    @Column(length = 500)
    private String note;

    @Column(length = 100)
    private String recording;

    private boolean recordingLost;

    @Column(length = 500)
    private String repeated;

    private LocalDateTime completedAt;
    private Long completedBy;
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
        if (card.arrivedAt().isAfter(now) || card.endedAt() != null && card.endedAt().isBefore(card.arrivedAt())
                || !card.ground().holdsOn(card.arrivedAt().toLocalDate())) {
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
        note = card.note();
        recording = card.recording();
        recordingLost = card.recordingLost();
        repeated = card.repeated();
        evidenceUsable = QuestioningGates.isUsable(card);
    }

    /** Complete only if nothing is missing. */
    void complete(QuestioningFacts facts, long by, LocalDateTime now) {
        if (completedAt != null || endedAt == null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        QuestioningGates.check(card(), facts);
        completedAt = now;
        completedBy = by;
    }

    /** The recording was lost later on; a lone officer's questioning then is no evidence (rule 19). */
    void loseRecording() {
        recordingLost = true;
        evidenceUsable = QuestioningGates.isUsable(card());
    }

    QuestioningRecord card() {
        return new QuestioningRecord(arrivedAt, endedAt, ground, interviewer, secondOfficer, femaleStaff, guardianNotifiedAt, adult, adultPersonId,
                adultUserId, note, recording, recordingLost, repeated);
    }

    QuestioningView view() {
        return new QuestioningView(id, participantId, card(), ground.endsBy(arrivedAt), ground.amberAt(arrivedAt), completedAt, evidenceUsable);
    }

    long participantId() {
        return participantId;
    }
}

package org.jinlei.cases.domain.mediation;

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
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** A mediation that was held: written down once, then its agreement is performed or broken. It may happen that its recording is lost. */
@Entity
@Table(name = "cases_mediation")
class Mediation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false, nullable = false)
    private LocalDateTime heldAt;

    @Column(updatable = false)
    private long host;

    @Column(updatable = false)
    private Long secondOfficer;

    @Column(updatable = false)
    private boolean caseArea;

    @Column(updatable = false, length = 100)
    private String recording;

    private boolean recordingLost;

    @Column(updatable = false)
    private LocalDateTime guardiansNotifiedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(updatable = false, length = 2029)
    private String note;

    @Convert(converter = ConfidentialText.class)
    @Column(updatable = false, length = 8029, nullable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false, length = 40, nullable = false)
    private MediationOutcome outcome;

    @Column(updatable = false, length = 100)
    private String agreement;

    @Column(updatable = false)
    private LocalDate performBy;

    private LocalDate performedOn;
    private LocalDate brokenOn;

    @Column(updatable = false)
    private long notedBy;

    @Column(updatable = false, nullable = false)
    private LocalDateTime notedAt;

    @Version
    private int version;

    protected Mediation() {
    }

    Mediation(long fileId, MediationRecord what, long by, LocalDateTime now) {
        this.fileId = fileId;
        this.heldAt = what.heldAt();
        this.host = what.host();
        this.secondOfficer = what.secondOfficer();
        this.caseArea = what.caseArea();
        this.recording = what.recording();
        this.guardiansNotifiedAt = what.guardiansNotifiedAt();
        this.note = what.note();
        this.content = what.content();
        this.outcome = what.outcome();
        this.agreement = what.agreement();
        this.performBy = what.performBy();
        this.notedBy = by;
        this.notedAt = now;
    }

    /** The recording was lost; what a lone officer heard then founds no decision. */
    void loseRecording() {
        if (recording == null || recordingLost) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        recordingLost = true;
    }

    /** The agreement was performed: nobody is punished any more (article 185). */
    void perform(LocalDate on, LocalDate today) {
        requireOpen(on, today);
        performedOn = on;
    }

    /** It was not performed: the matter is decided, and its period runs from here (article 185). */
    void breakOff(LocalDate on, LocalDate today) {
        requireOpen(on, today);
        brokenOn = on;
    }

    private void requireOpen(LocalDate on, LocalDate today) {
        if (!facts().isOpen()) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (on == null || on.isAfter(today) || on.isBefore(heldAt.toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }

    MediationFacts facts() {
        MediationRecord what = new MediationRecord(heldAt, host, secondOfficer, caseArea, recording, guardiansNotifiedAt, note, content, outcome, agreement, performBy);
        return new MediationFacts(id == null ? 0 : id, what, recordingLost, performedOn, brokenOn, MediationGates.isUsable(what, recordingLost));
    }
}

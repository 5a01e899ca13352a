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
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** A meeting of mentor and minor, planned or beyond the plan, and what became of it. */
@Entity
@Table(name = "cases_mentoring_contact")
class MentoringContact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long planId;

    private LocalDate plannedOn;

    private LocalDateTime doneAt;
    private Long doneBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String topic;

    private Integer minutes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private Mood mood;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String nextStep;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String missedReason;

    @Version
    private int version;

    protected MentoringContact() {
    }

    MentoringContact(long planId, LocalDate plannedOn) {
        this.planId = planId;
        this.plannedOn = plannedOn;
    }

    void done(String about, int howLong, Mood how, String next, long by, LocalDateTime at) {
        requireOpen();
        if (about == null || about.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        topic = about;
        minutes = howLong;
        mood = how;
        nextStep = next;
        doneBy = by;
        doneAt = at;
    }

    void missed(String why) {
        requireOpen();
        if (why == null || why.isBlank()) {
            throw new BrokenRule(CaseRule.RETURNING_NEEDS_A_REASON);
        }
        missedReason = why;
    }

    private void requireOpen() {
        if (doneAt != null || missedReason != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    ContactFacts facts() {
        return new ContactFacts(id, plannedOn, doneAt, doneBy, topic, minutes, mood, nextStep, missedReason);
    }
}

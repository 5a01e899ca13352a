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

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String plannedTopic;

    private Long plannedWith;
    private LocalDate postponedTo;

    @Column(length = 36)
    private String sitting;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String ownWords;

    @Version
    private int version;

    protected MentoringContact() {
    }

    MentoringContact(long planId, LocalDate plannedOn) {
        this.planId = planId;
        this.plannedOn = plannedOn;
    }

    /** A meeting on a day of its own, with what it is to be about. */
    MentoringContact(long planId, LocalDate plannedOn, String plannedTopic, Long plannedWith) {
        this(planId, plannedOn);
        this.plannedTopic = plannedTopic;
        this.plannedWith = plannedWith;
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

    /** What the child said itself; {@code together} is the same in every plan of one sitting, null when the child was met alone. */
    void said(String words, String together) {
        ownWords = words;
        sitting = together;
    }

    /** Puts the meeting off and answers the one that takes its place. */
    MentoringContact postpone(LocalDate to, String why, LocalDate today) {
        if (plannedOn == null || to == null || !to.isAfter(plannedOn) || to.isBefore(today)) {
            throw new BrokenRule(MentoringRule.MEETING_IS_PUT_OFF_TO_A_LATER_DAY);
        }
        missed(why);
        postponedTo = to;
        return new MentoringContact(planId, to, plannedTopic, plannedWith);
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
        return new ContactFacts(id == null ? 0 : id, plannedOn, doneAt, doneBy, topic, minutes, mood, nextStep, missedReason,
                plannedTopic, plannedWith, postponedTo, sitting, ownWords);
    }
}

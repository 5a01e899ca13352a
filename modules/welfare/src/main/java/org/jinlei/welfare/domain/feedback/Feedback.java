package org.jinlei.welfare.domain.feedback;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.ReportSituation;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.Written;

/**
 * What somebody who knows a child told about it. It waits for an officer's answer, which is told to whoever gave it. Name and phone of the giver are
 * known to those only who entered it or answer it (rule 9).
 */
@Entity
@Table(name = "welfare_feedback")
class Feedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    private long stationId;

    private Long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private GiverKind giverKind;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269, updatable = false)
    private String giverName;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 149, updatable = false)
    private String giverPhone;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private FeedbackWay way;

    @Column(nullable = false, updatable = false)
    private LocalDateTime givenAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String words;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 429, updatable = false)
    private String situations;

    @Column(updatable = false)
    private LocalDateTime referredAt;

    @Column(updatable = false)
    private long enteredBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String answer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private FeedbackWay toldWay;

    private LocalDateTime toldAt;

    private Long answeredBy;

    private LocalDateTime answeredAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private FeedbackStatus status = FeedbackStatus.UNANSWERED;

    @Version
    private int version;

    protected Feedback() {
    }

    Feedback(PersonSummary child, NewFeedback what, long by, LocalDateTime now) {
        if (what.givenAt().isAfter(now)) {
            throw new BrokenRule(FeedbackRule.FEEDBACK_LIES_IN_THE_PAST);
        }
        if (what.giverName() == null && what.giverPhone() == null) {
            throw new BrokenRule(FeedbackRule.FEEDBACK_GIVER_CAN_BE_REACHED);
        }
        this.personId = child.id();
        follow(child);
        this.giverKind = what.giverKind();
        this.giverName = what.giverName();
        this.giverPhone = what.giverPhone();
        this.way = what.way();
        this.givenAt = what.givenAt();
        this.words = Written.text(what.words());
        this.situations = what.situations().isEmpty() ? null : what.situations().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.referredAt = what.situations().isEmpty() ? null : now;
        this.enteredBy = by;
        this.enteredAt = now;
    }

    /** It lies where the child lives: the former village no longer reaches it (rule 39). */
    void follow(PersonSummary child) {
        stationId = child.stationId();
        unitId = child.unitId();
    }

    /**
     * Answers it.
     *
     * @param way how the giver was told
     * @param at  when
     */
    void answer(String text, FeedbackWay how, LocalDateTime at, long by, LocalDateTime now) {
        if (status == FeedbackStatus.ANSWERED) {
            throw new BrokenRule(FeedbackRule.FEEDBACK_IS_ANSWERED_ONCE);
        }
        if (at.isBefore(givenAt) || at.isAfter(now)) {
            throw new BrokenRule(FeedbackRule.FEEDBACK_IS_TOLD_AFTER_IT_WAS_GIVEN);
        }
        answer = Written.text(text);
        toldWay = how;
        toldAt = at;
        answeredBy = by;
        answeredAt = now;
        status = FeedbackStatus.ANSWERED;
    }

    private Set<ReportSituation> situations() {
        return situations == null ? Set.of() : Stream.of(situations.split(",")).map(ReportSituation::valueOf).collect(Collectors.toSet());
    }

    FeedbackFacts facts() {
        return new FeedbackFacts(id == null ? 0 : id, personId, stationId, unitId, new NewFeedback(giverKind, giverName, giverPhone, way, givenAt, words, situations()), referredAt,
                enteredBy, enteredAt, answer, toldWay, toldAt, answeredBy, answeredAt, status);
    }
}

package org.jinlei.cases.domain.letters;

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
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.cases.domain.OfficialNumber;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A recommendation letter (公安建议书) to a unit that failed its duty towards minors: the police shall send it, and the unit answers in
 * writing within a month (《未成年人保护法》 article 114, rule 34). Drafted here, approved by somebody else; the document itself is made in the
 * province's system, whose number is copied when it is sent. Closed with an assessment of what became of it.
 */
@Entity
@Table(name = "cases_recommendation_letter")
class RecommendationLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(updatable = false)
    private long stationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private AddresseeKind addresseeKind;

    private Long addresseeUnit;

    @Column(length = 100, nullable = false)
    private String addressee;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private LetterProblem problem;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 16029, nullable = false)
    private String facts;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029, nullable = false)
    private String advice;

    @Column(length = 500, nullable = false)
    private String basis;

    @Column(updatable = false)
    private Long reportId;

    @Column(updatable = false)
    private Long missedReportId;

    @Column(updatable = false)
    private long draftedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime draftedAt;

    private LocalDateTime proposedAt;
    private Long proposedBy;
    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String returnedReason;

    @Column(length = 40)
    private String officialNumber;

    private LocalDate sentOn;
    private LocalDateTime replyDueAt;
    private LocalDate repliedOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029)
    private String reply;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private LetterAssessment assessment;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String assessmentText;

    private LocalDateTime closedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private LetterStatus status = LetterStatus.DRAFT;

    private boolean sealed;

    @Version
    private int version;

    protected RecommendationLetter() {
    }

    /**
     * @param reportId       the report from which it comes, or null
     * @param missedReportId the unit of that report that should have reported and did not, or null
     */
    RecommendationLetter(CaseNumber number, long stationId, NewLetter what, Long reportId, Long missedReportId, long by, LocalDateTime now) {
        this.number = number.value();
        this.stationId = stationId;
        this.reportId = reportId;
        this.missedReportId = missedReportId;
        this.draftedBy = by;
        this.draftedAt = now;
        put(what);
    }

    /** Changes the draft. */
    void write(NewLetter what) {
        if (status != LetterStatus.DRAFT) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        put(what);
    }

    private void put(NewLetter what) {
        if (what.addresseeKind() == null || what.problem() == null || absent(what.addressee()) || absent(what.facts()) || absent(what.advice())
                || absent(what.basis())) {
            throw new BrokenRule(CaseRule.LETTER_NAMES_ADDRESSEE_PROBLEM_AND_BASIS);
        }
        addresseeKind = what.addresseeKind();
        addresseeUnit = what.addresseeUnit();
        addressee = what.addressee().strip();
        problem = what.problem();
        facts = what.facts().strip();
        advice = what.advice().strip();
        basis = what.basis().strip();
    }

    void propose(long by, LocalDateTime now) {
        status = status.to(LetterStatus.PROPOSED);
        proposedBy = by;
        proposedAt = now;
        returnedReason = null;
    }

    void approve(long by, LocalDateTime now) {
        decide(LetterStatus.APPROVED, by, now);
    }

    void returnTo(String why, long by, LocalDateTime now) {
        String reason = FourEyes.reason(why);
        decide(LetterStatus.DRAFT, by, now);
        returnedReason = reason;
    }

    private void decide(LetterStatus decision, long by, LocalDateTime now) {
        if (isWorkOf(by)) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        if (status != LetterStatus.PROPOSED) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        status = status.to(decision);
        decidedBy = by;
        decidedAt = now;
    }

    /** Whether somebody drafted it, or proposed it in the drafter's place. */
    boolean isWorkOf(long user) {
        return draftedBy == user || proposedBy != null && proposedBy == user;
    }

    /** It went out on a day after its approval; the month for the answer begins. */
    void send(LocalDate on, String official, LocalDate today) {
        LetterStatus sent = status.to(LetterStatus.SENT);
        if (on == null || on.isAfter(today) || on.isBefore(decidedAt.toLocalDate())) {
            throw new BrokenRule(CaseRule.LETTER_IS_SENT_AFTER_ITS_APPROVAL);
        }
        status = sent;
        sentOn = on;
        officialNumber = OfficialNumber.textOf(official);
    }

    /** The last moment for the answer: the end of the corresponding day of the next month. */
    void answerBy(LocalDateTime due) {
        replyDueAt = due;
    }

    void replied(LocalDate on, String what, LocalDate today) {
        LetterStatus replied = status.to(LetterStatus.REPLIED);
        if (on == null || on.isAfter(today) || on.isBefore(sentOn) || absent(what)) {
            throw new BrokenRule(CaseRule.REPLY_FOLLOWS_THE_LETTER);
        }
        status = replied;
        repliedOn = on;
        reply = what.strip();
    }

    /** Ends with an assessment; without an answer only after the month is over. */
    void close(LetterAssessment result, String text, LocalDateTime now) {
        LetterStatus closed = status.to(LetterStatus.CLOSED);
        if (result == null || absent(text)) {
            throw new BrokenRule(CaseRule.LETTER_ENDS_WITH_AN_ASSESSMENT);
        }
        if ((result == LetterAssessment.NOT_ANSWERED) != (status == LetterStatus.SENT) || status == LetterStatus.SENT && !now.isAfter(replyDueAt)) {
            throw new BrokenRule(CaseRule.UNANSWERED_LETTER_ENDS_AFTER_ITS_MONTH);
        }
        status = closed;
        assessment = result;
        assessmentText = text.strip();
        closedAt = now;
    }

    void withdraw(LocalDateTime now) {
        status = status.to(LetterStatus.WITHDRAWN);
        closedAt = now;
    }

    /** The letter disappears with the case of the report from which it comes. */
    void seal() {
        sealed = true;
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }

    LetterFacts facts() {
        return facts(false);
    }

    /** @param mine whether the reader drafted it, or stands in for who did */
    LetterFacts facts(boolean mine) {
        return new LetterFacts(id, number, stationId, new NewLetter(addresseeKind, addresseeUnit, addressee, problem, facts, advice, basis), reportId,
                missedReportId, draftedBy, draftedAt, proposedAt, decidedBy, decidedAt, returnedReason, officialNumber, sentOn, replyDueAt, repliedOn, reply,
                assessment, assessmentText, closedAt, status, version, mine);
    }
}

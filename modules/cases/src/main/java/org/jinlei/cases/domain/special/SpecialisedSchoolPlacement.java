package org.jinlei.cases.domain.special;

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
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Specialised education of a minor (专门教育、专门矫治教育): applied for by one of three articles, assessed by the committee, decided by the
 * education department, with the police where the article says so; then each term in the specialised school is assessed until the minor leaves.
 * The enrolment stays with the original school (article 47). It belongs to a corrective-education task and is sealed with its case (article 59).
 */
@Entity
@Table(name = "cases_placement")
class SpecialisedSchoolPlacement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long taskId;

    @Column(updatable = false)
    private long fileId;

    /** The task while the application or the education goes on: one at a time. */
    private Long openTaskId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private PlacementRoute route;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private PlacementApplicant applicant;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 400, nullable = false, updatable = false)
    private String applicantName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, updatable = false)
    private Article44Situation situation;

    @Column(nullable = false, updatable = false)
    private LocalDate appliedOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String reasons;

    @Column(length = 100, nullable = false, updatable = false)
    private String originalSchool;

    private Boolean opinionAgreed;
    private LocalDate opinionOn;

    @Column(length = 40)
    private String opinionNumber;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String opinion;

    private LocalDate decidedOn;

    @Column(length = 40)
    private String decisionNumber;

    @Column(length = 100)
    private String department;

    @Column(length = 100)
    private String policeOffice;

    @Column(length = 100)
    private String school;

    @Column(length = 100)
    private String closedPlace;

    private LocalDate rightsToldOn;
    private LocalDate reviewUntil;
    private LocalDate actionUntil;
    private LocalDate admittedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private LeavingKind leaving;

    private LocalDate leftOn;

    @Column(length = 40)
    private String leavingNumber;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String leavingReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private PlacementStatus status = PlacementStatus.APPLIED;

    @Column(updatable = false)
    private long recordedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    @Version
    private int version;

    protected SpecialisedSchoolPlacement() {
    }

    SpecialisedSchoolPlacement(long taskId, long fileId, NewPlacement what, PlacementGrounds grounds, long by, LocalDateTime now) {
        PlacementGates.apply(what, grounds);
        if (what.appliedOn().isAfter(now.toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        this.taskId = taskId;
        this.fileId = fileId;
        this.openTaskId = taskId;
        this.route = what.route();
        this.applicant = what.applicant();
        this.applicantName = what.applicantName().strip();
        this.situation = what.route() == PlacementRoute.ARTICLE_44 ? what.situation() : null;
        this.appliedOn = what.appliedOn();
        this.reasons = what.reasons().strip();
        this.originalSchool = what.originalSchool().strip();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** The committee has assessed; without its agreement nothing follows. */
    void opine(CommitteeOpinion what, LocalDate today) {
        PlacementStatus next = status.to(what.agreed() ? PlacementStatus.AGREED : PlacementStatus.NOT_AGREED);
        if (what.on() == null || PlacementGates.absent(what.number()) || PlacementGates.absent(what.text())) {
            throw new BrokenRule(CaseRule.COMMITTEE_OPINION_HAS_DATE_AND_NUMBER);
        }
        between(appliedOn, what.on(), today);
        opinionAgreed = what.agreed();
        opinionOn = what.on();
        opinionNumber = what.number().strip();
        opinion = what.text().strip();
        become(next);
    }

    /** The department has decided, after the committee agreed. */
    void decide(PlacementDecision what, ReviewRights rights, LocalDate today) {
        PlacementStatus next = status.to(what.granted() ? PlacementStatus.ORDERED : PlacementStatus.REFUSED);
        PlacementGates.decide(route, what);
        between(opinionOn, what.on(), today);
        decidedOn = what.on();
        decisionNumber = what.number().strip();
        department = what.department().strip();
        policeOffice = route.isDecidedWithPolice() ? what.policeOffice().strip() : null;
        if (what.granted()) {
            school = what.school().strip();
            closedPlace = route.isClosed() ? what.closedPlace().strip() : null;
            rightsToldOn = what.rightsToldOn();
            reviewUntil = rights.reviewUntil();
            actionUntil = rights.actionUntil();
        }
        become(next);
    }

    /** The minor has come to the specialised school. */
    void admit(LocalDate on, LocalDate today) {
        PlacementStatus next = status.to(PlacementStatus.ADMITTED);
        between(decidedOn, on, today);
        admittedOn = on;
        become(next);
    }

    /**
     * A term was assessed; each once and in turn, not before it began.
     *
     * @param due the term whose turn it is
     */
    TermAssessment assess(SchoolTerm term, SchoolTerm due, TermResult result, LocalDate on, String assessedBy, String text, long by, LocalDateTime now) {
        if (status != PlacementStatus.ADMITTED) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (!term.equals(due)) {
            throw new BrokenRule(CaseRule.EACH_TERM_IS_ASSESSED_ONCE);
        }
        if (result == null || on == null || PlacementGates.absent(assessedBy) || PlacementGates.absent(text)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        between(admittedOn, on, now.toLocalDate());
        if (SchoolTerm.of(on).compareTo(term) < 0) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        return new TermAssessment(id, term, result, on, assessedBy.strip(), text.strip(), by, now);
    }

    /** The minor leaves: back to an ordinary school after an assessment that found it fit, by decision of the organ that had decided. */
    void leave(Leaving what, boolean foundFit, LocalDate today) {
        PlacementStatus next = status.to(PlacementStatus.LEFT);
        if (what.kind() == null || what.on() == null || PlacementGates.absent(what.reason())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (what.kind() == LeavingKind.RETURNED && (!foundFit || PlacementGates.absent(what.number()))) {
            throw new BrokenRule(CaseRule.RETURN_FOLLOWS_AN_ASSESSMENT);
        }
        between(admittedOn == null ? decidedOn : admittedOn, what.on(), today);
        leaving = what.kind();
        leftOn = what.on();
        leavingNumber = what.number();
        leavingReason = what.reason().strip();
        become(next);
    }

    private void become(PlacementStatus next) {
        status = next;
        openTaskId = next.isOver() ? null : taskId;
    }

    private static void between(LocalDate from, LocalDate day, LocalDate today) {
        if (day == null || day.isBefore(from) || day.isAfter(today)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }

    PlacementFacts facts() {
        return new PlacementFacts(id, taskId, fileId, new NewPlacement(route, applicant, applicantName, situation, appliedOn, reasons, originalSchool),
                opinionOn == null ? null : new CommitteeOpinion(Boolean.TRUE.equals(opinionAgreed), opinionOn, opinionNumber, opinion),
                decidedOn == null ? null : new PlacementDecision(school != null, decidedOn, decisionNumber, department, policeOffice, school, closedPlace,
                        rightsToldOn), reviewUntil == null ? null : new ReviewRights(reviewUntil, actionUntil), admittedOn,
                leftOn == null ? null : new Leaving(leaving, leftOn, leavingNumber, leavingReason), status);
    }

    long id() {
        return id;
    }

    long fileId() {
        return fileId;
    }
}

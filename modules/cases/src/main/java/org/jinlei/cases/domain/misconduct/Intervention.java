package org.jinlei.cases.domain.misconduct;

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
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourTier;
import org.jinlei.people.Age;
import org.jinlei.people.AgeThreshold;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What the police do about misconduct of article 28: they stop it and urge the guardians (article 30), tell the school, pass the minor on to who can
 * help, and look in again. It is no case and leads to no measure (rule 29). One that comes from an act coded in a case is sealed with that case.
 */
@Entity
@Table(name = "cases_intervention")
class Intervention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private Long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 60, nullable = false, updatable = false)
    private BehaviourCode code;

    @Column(length = 20, nullable = false, updatable = false)
    private String foundHow;

    @Column(nullable = false, updatable = false)
    private LocalDateTime foundAt;

    @Column(length = 100, updatable = false)
    private String place;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String facts;

    @Column(updatable = false)
    private long foundBy;

    private LocalDate nextVisit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private InterventionStatus status = InterventionStatus.OPEN;

    private LocalDateTime closedAt;
    private Long closedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String result;

    private boolean sealed;

    @Column(updatable = false)
    private long stationId;

    @Column(updatable = false)
    private Long unitId;

    @Version
    private int version;

    protected Intervention() {
    }

    /** @param age age of the person on the day on which it was found */
    Intervention(CaseNumber number, NewIntervention what, Age age, long station, Long unit, long by, LocalDateTime now) {
        check(what, age, now);
        this.number = number.value();
        this.personId = what.personId();
        this.fileId = what.fileId();
        this.code = what.code();
        this.foundHow = what.foundHow();
        this.foundAt = what.foundAt();
        this.place = what.place();
        this.facts = what.facts().strip();
        this.foundBy = by;
        this.stationId = station;
        this.unitId = unit;
    }

    static void check(NewIntervention what, Age age, LocalDateTime now) {
        if (what.code() == null || what.foundHow() == null || what.foundAt() == null || absent(what.facts())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (what.code().tier() != BehaviourTier.ARTICLE_28) {
            throw new BrokenRule(CaseRule.INTERVENTION_IS_ABOUT_MISCONDUCT);
        }
        if (age.hasReached(AgeThreshold.ADULT)) {
            throw new BrokenRule(CaseRule.INTERVENTION_IS_ABOUT_A_MINOR);
        }
        if (what.foundAt().isAfter(now)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }

    /** Something was done, within what the tier allows. */
    InterventionEntry did(NewStep what, long by, LocalDateTime now) {
        requireOpen();
        if (what.kind() == null || what.at() == null || absent(what.content()) || what.kind() != InterventionStep.STOPPED
                && what.kind() != InterventionStep.VISITED_AGAIN && absent(what.whom())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (what.at().isBefore(foundAt) || what.at().isAfter(now) || what.nextVisit() != null && what.nextVisit().isBefore(now.toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        if (what.nextVisit() != null) {
            nextVisit = what.nextVisit();
        } else if (what.kind() == InterventionStep.VISITED_AGAIN) {
            nextVisit = null;
        }
        return new InterventionEntry(id, what, by, now);
    }

    /** The minor is visited again by this day. */
    void visitBy(LocalDate day) {
        nextVisit = day;
    }

    /**
     * Ends the intervention: what the law demands of the police was done, the minor was visited again.
     *
     * @param done what was done so far
     */
    void close(Set<InterventionStep> done, String how, long by, LocalDateTime now) {
        requireOpen();
        if (!done.containsAll(Set.of(InterventionStep.STOPPED, InterventionStep.GUARDIANS_URGED, InterventionStep.VISITED_AGAIN))) {
            throw new BrokenRule(CaseRule.INTERVENTION_STOPS_AND_URGES);
        }
        if (absent(how)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        status = InterventionStatus.CLOSED;
        result = how.strip();
        closedAt = now;
        closedBy = by;
        nextVisit = null;
    }

    private void requireOpen() {
        if (status != InterventionStatus.OPEN) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }

    void seal() {
        sealed = true;
    }

    InterventionFacts facts() {
        return new InterventionFacts(id, number, personId, fileId, code, foundHow, foundAt, place, facts, foundBy, nextVisit, status, closedAt, result,
                stationId, unitId);
    }

    long id() {
        return id;
    }
}

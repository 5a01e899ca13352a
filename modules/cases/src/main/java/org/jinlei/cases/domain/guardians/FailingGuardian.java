package org.jinlei.cases.domain.guardians;

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
import java.util.Collection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A guardian who was found to fail a child (rule 32). The law leaves no choice about the admonition: it stays to be done, and the case open, until
 * it is done. Guidance in family education may be ordered with it; it names who gives it and until when, and ends with a result. Neither carries
 * the name of a document of the court or the procuratorate.
 */
@Entity
@Table(name = "cases_failing_guardian")
class FailingGuardian {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long participantId;

    @Column(updatable = false)
    private long guardianId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private FailureGround ground;

    @Column(nullable = false, updatable = false)
    private LocalDate foundOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String facts;

    @Column(updatable = false)
    private long notedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime notedAt;

    private LocalDateTime admonishedAt;
    private Long admonishedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String admonition;

    @Column(length = 100)
    private String institution;

    private LocalDate guidanceFrom;
    private LocalDate guidanceUntil;

    @Column(length = 40)
    private String guidanceNumber;

    private LocalDate concludedOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String result;

    @Version
    private int version;

    protected FailingGuardian() {
    }

    /** @param guardians numbers of those who are guardians of the child */
    FailingGuardian(long fileId, NewFailure what, Collection<Long> guardians, long by, LocalDateTime now) {
        if (what.guardianId() == null || !guardians.contains(what.guardianId())) {
            throw new BrokenRule(CaseRule.FAILING_GUARDIAN_IS_ONE_OF_THE_CHILDS);
        }
        if (what.ground() == null || what.foundOn() == null || absent(what.facts())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (what.foundOn().isAfter(now.toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        this.fileId = fileId;
        this.participantId = what.participantId();
        this.guardianId = what.guardianId();
        this.ground = what.ground();
        this.foundOn = what.foundOn();
        this.facts = what.facts().strip();
        this.notedBy = by;
        this.notedAt = now;
    }

    /** The guardian is admonished, once. */
    void admonish(String content, long by, LocalDateTime now) {
        if (admonishedAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (absent(content)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        admonishedAt = now;
        admonishedBy = by;
        admonition = content.strip();
    }

    /** Guidance is ordered, after the admonition. */
    void order(GuidanceOrder what) {
        if (admonishedAt == null) {
            throw new BrokenRule(CaseRule.FAILING_GUARDIAN_IS_ADMONISHED);
        }
        if (institution != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        what.check();
        institution = what.institution().strip();
        guidanceFrom = what.from();
        guidanceUntil = what.until();
        guidanceNumber = what.number();
    }

    /** What happened of the guidance on a day while it goes on. */
    GuidanceProgress progress(LocalDate on, String text, long by, LocalDateTime now) {
        requireGuidance();
        if (absent(text)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        requireDay(on, now.toLocalDate());
        return new GuidanceProgress(id, on, text.strip(), by, now);
    }

    /** The guidance ends with its result. */
    void conclude(LocalDate on, String what, LocalDate today) {
        requireGuidance();
        if (absent(what)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        requireDay(on, today);
        concludedOn = on;
        result = what.strip();
    }

    private void requireGuidance() {
        if (institution == null || concludedOn != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    private void requireDay(LocalDate on, LocalDate today) {
        if (on == null || on.isBefore(guidanceFrom) || on.isAfter(today)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }

    FailureFacts facts() {
        return new FailureFacts(id, fileId, participantId, guardianId, ground, foundOn, facts, notedBy, notedAt, admonishedAt, admonishedBy, admonition,
                institution == null ? null : new GuidanceOrder(institution, guidanceFrom, guidanceUntil, guidanceNumber), concludedOn, result);
    }

    long id() {
        return id;
    }
}

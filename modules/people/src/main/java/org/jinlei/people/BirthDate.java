package org.jinlei.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * When somebody was born, as far as it is known, and what that rests on. One day, a range of days (bone age), or nothing at all.
 *
 * @param earliest earliest possible day, null when nothing is known
 * @param latest   latest possible day, null when nothing is known
 * @param evidence what it rests on
 */
@Embeddable
public record BirthDate(
        @Column(name = "born_from") LocalDate earliest,
        @Column(name = "born_to") LocalDate latest,
        @Column(name = "birth_evidence", nullable = false, length = 40) @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        BirthEvidence evidence) {

    /** Nothing is known. */
    public static final BirthDate UNKNOWN = new BirthDate(null, null, BirthEvidence.UNPROVEN);

    public BirthDate {
        Objects.requireNonNull(evidence, "evidence");
        if ((earliest == null) != (latest == null) || earliest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("A birth date is one day, a range in order, or nothing");
        }
        if (earliest == null && evidence.isProof()) {
            throw new IllegalArgumentException("Evidence proves a date; there is none");
        }
    }

    /** One day. */
    public static BirthDate on(LocalDate day, BirthEvidence evidence) {
        return new BirthDate(day, day, evidence);
    }

    /** The day in an identity number. */
    public static BirthDate of(IdentityNumber number) {
        return on(number.birthDate(), BirthEvidence.IDENTITY_CARD);
    }

    /** Somewhere between two days, both included. */
    public static BirthDate between(LocalDate earliest, LocalDate latest, BirthEvidence evidence) {
        return new BirthDate(earliest, latest, evidence);
    }

    /**
     * Bone age: the expert gives a range of years on the day of the examination.
     *
     * @param leastYears completed years at least
     * @param mostYears  completed years at most
     */
    public static BirthDate ofBoneAge(int leastYears, int mostYears, LocalDate examinedOn) {
        LocalDate earliest = examinedOn.minusYears(mostYears + 1L);
        while (completedYears(earliest, examinedOn) > mostYears) {
            earliest = earliest.plusDays(1);
        }
        LocalDate latest = examinedOn.minusYears(leastYears);
        while (completedYears(latest, examinedOn) < leastYears) {
            latest = latest.minusDays(1);
        }
        return new BirthDate(earliest, latest, BirthEvidence.BONE_AGE_RANGE);
    }

    public boolean isKnown() {
        return earliest != null;
    }

    public boolean isExact() {
        return earliest != null && earliest.equals(latest);
    }

    /** Whether it rests on evidence. */
    public boolean isProven() {
        return evidence.isProof();
    }

    /** Age on a day. A day before the birth gives 0. */
    public Age ageOn(LocalDate day) {
        if (earliest == null) {
            return Age.UNKNOWN;
        }
        return new Age(completedYears(latest, day), completedYears(earliest, day), evidence.isProof());
    }

    /** The three ages; a day that is null gives no age. */
    public Ages ages(LocalDate act, LocalDate interview, LocalDate today) {
        return new Ages(act == null ? null : ageOn(act), interview == null ? null : ageOn(interview), ageOn(today));
    }

    /** First day on which it is certain that the years are completed: the day after that birthday. Null when it never can be certain. */
    public LocalDate reaches(int years) {
        return latest == null || !evidence.isProof() ? null : latest.plusYears(years).plusDays(1);
    }

    /**
     * Completed years. The birthday itself does not count yet; who was born on 29 February has the birthday on 28 February in
     * common years (《民法典》 article 202 by analogy).
     */
    private static int completedYears(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        return Math.max(0, day.isAfter(birth.plusYears(years)) ? years : years - 1);
    }

    public LocalDate getEarliest() { return earliest; }
    public LocalDate getLatest() { return latest; }
    public BirthEvidence getEvidence() { return evidence; }
}

package org.jinlei.people.domain;

import jakarta.persistence.Column;
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
import org.jinlei.people.RelationKind;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What one person is to another: the other is the person's father, class teacher, neighbour. It holds from a day until a day, is confirmed
 * from time to time, and stays as history when it has ended.
 */
@Entity
@Table(name = "people_relation")
class Relation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private long otherId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private RelationKind kind;

    @Column(length = 20, updatable = false)
    private String familyCode;

    @Column(length = 200)
    private String note;

    private LocalDate validFrom;
    private LocalDate validUntil;

    @Column(nullable = false)
    private LocalDate confirmedOn;

    private long confirmedBy;

    @Column(updatable = false)
    private long createdBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime createdAt;

    @Version
    private int version;

    protected Relation() {
    }

    Relation(long personId, NewRelation what, long by, LocalDateTime now) {
        if (personId == what.otherId()) {
            throw new BrokenRule(PersonRule.NOBODY_IS_RELATED_TO_THEMSELVES);
        }
        this.personId = personId;
        otherId = what.otherId();
        if (!what.kind().admits(what.family())) {
            throw new BrokenRule(PersonRule.FAMILY_RELATION_FITS_ITS_KIND);
        }
        kind = what.kind();
        familyCode = what.family();
        note = what.note();
        validFrom = what.validFrom();
        createdBy = by;
        createdAt = now;
        confirm(by, now.toLocalDate());
    }

    /** Somebody has made sure that it still holds. */
    void confirm(long by, LocalDate day) {
        confirmedOn = day;
        confirmedBy = by;
    }

    /** It held until this day. */
    void end(LocalDate day) {
        if (validFrom != null && day.isBefore(validFrom)) {
            throw new BrokenRule(PersonRule.RELATION_ENDS_AFTER_IT_BEGINS);
        }
        validUntil = day;
    }

    boolean isOver(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    long otherId() {
        return otherId;
    }

    RelationKind kind() {
        return kind;
    }

    String familyCode() {
        return familyCode;
    }

    LocalDate writtenOn() {
        return createdAt.toLocalDate();
    }

    String note() {
        return note;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    long confirmedBy() {
        return confirmedBy;
    }

    int version() {
        return version;
    }
}

package org.jinlei.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.people.Position;
import org.jinlei.platform.rules.BrokenRule;

/** What the studio knows of a school of the organisation tree: how many, who guards it, when the gate is crowded, where it lies. */
@Entity
@Table(name = "people_school")
class School {

    @Id
    private Long unitId;

    private long stationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SchoolKind kind;

    private Long villageId;
    private int pupils;
    private int boarders;
    private int guards;
    private int gates;

    @Column(length = 20)
    private String securityPhone;

    private LocalTime morningFrom;
    private LocalTime morningTo;
    private LocalTime afternoonFrom;
    private LocalTime afternoonTo;

    @Embedded
    private Position position;

    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected School() {
    }

    School(long unitId) {
        this.unitId = unitId;
    }

    void describe(SchoolFacts facts, long station, long by, LocalDateTime now) {
        inOrder(facts.morningFrom(), facts.morningTo());
        inOrder(facts.afternoonFrom(), facts.afternoonTo());
        stationId = station;
        kind = facts.kind();
        villageId = facts.villageId();
        pupils = facts.pupils();
        boarders = facts.boarders();
        guards = facts.guards();
        gates = facts.gates();
        securityPhone = facts.securityPhone();
        morningFrom = facts.morningFrom();
        morningTo = facts.morningTo();
        afternoonFrom = facts.afternoonFrom();
        afternoonTo = facts.afternoonTo();
        position = facts.position();
        changedBy = by;
        changedAt = now;
    }

    private static void inOrder(LocalTime from, LocalTime to) {
        if ((from == null) != (to == null) || from != null && !from.isBefore(to)) {
            throw new BrokenRule(PersonRule.PEAK_ENDS_AFTER_IT_BEGINS);
        }
    }

    SchoolFacts facts() {
        return new SchoolFacts(kind, villageId, pupils, boarders, guards, gates, securityPhone, morningFrom, morningTo, afternoonFrom, afternoonTo, position);
    }

    int version() {
        return version;
    }

    long changedBy() {
        return changedBy;
    }

    LocalDateTime changedAt() {
        return changedAt;
    }
}

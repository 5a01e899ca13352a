package org.jinlei.platform.time.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.Pause;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimitRule;
import org.jinlei.platform.time.WorkCalendar;

/** A clock of a record, counted by the version of its rule that was in force on the day of the event (rule 5). */
@Entity
@Table(name = "platform_time_limit")
class TimeLimit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private LimitKind kind;

    @ManyToOne(optional = false)
    private RuleVersion rule;

    @Column(length = 40, nullable = false, updatable = false)
    private String subjectKind;

    @Column(updatable = false)
    private long subjectId;

    @Column(nullable = false)
    private LocalDateTime beganAt;

    @Column(nullable = false)
    private LocalDateTime dueAt;

    @Column(nullable = false)
    private LocalDateTime amberAt;

    private int extended;
    private LocalDateTime endedAt;
    private Long endedBy;
    private Long running;

    @Version
    private int version;

    protected TimeLimit() {
    }

    TimeLimit(RuleVersion rule, String subjectKind, long subjectId, LocalDateTime beganAt, WorkCalendar calendar, int amber) {
        kind = rule.facts().kind();
        this.rule = rule;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.beganAt = beganAt;
        running = subjectId;
        count(calendar, List.of(), beganAt.toLocalDate(), amber);
    }

    /** The last moment with this calendar and these pauses. */
    LocalDateTime counted(WorkCalendar calendar, List<Pause> pauses, LocalDate today) {
        TimeLimitRule facts = rule.facts();
        return facts.terms().lastMoment(beganAt, calendar, extended * facts.extensionAmount(), pauses, today);
    }

    /** Counts anew, amber after so many per cent; whether the last moment moved. */
    boolean count(WorkCalendar calendar, List<Pause> pauses, LocalDate today, int amber) {
        LocalDateTime last = counted(calendar, pauses, today);
        boolean moved = !last.equals(dueAt);
        dueAt = last;
        amberAt = LimitTerms.amberAt(beganAt, last, amber);
        return moved;
    }

    void extend() {
        extended++;
    }

    void end(long by, LocalDateTime now) {
        endedAt = now;
        endedBy = by;
        running = null;
    }

    /** The event had been written down wrongly: another day, perhaps another version of the rule. */
    void correct(RuleVersion ruling, LocalDateTime event, WorkCalendar calendar, int amber) {
        rule = ruling;
        beganAt = event;
        count(calendar, List.of(), event.toLocalDate(), amber);
    }

    /** Ended at the moment that is written down, or running on while none is. */
    void done(LocalDateTime at, long by) {
        if (!Objects.equals(endedAt, at)) {
            endedAt = at;
            endedBy = at == null ? null : by;
            running = at == null ? subjectId : null;
        }
    }

    boolean mayBeExtended() {
        return extended < rule.facts().extensions();
    }

    boolean isPausable() {
        return rule.facts().pausable();
    }

    TimeLimitFacts facts(List<TimeLimitFacts.Step> steps) {
        return new TimeLimitFacts(id, rule.facts(), beganAt, dueAt, amberAt, endedAt, extended, steps);
    }

    Long id() {
        return id;
    }

    LimitKind kind() {
        return kind;
    }

    String subjectKind() {
        return subjectKind;
    }

    long subjectId() {
        return subjectId;
    }

    LocalDateTime beganAt() {
        return beganAt;
    }

    LocalDateTime dueAt() {
        return dueAt;
    }

    Long endedBy() {
        return endedBy;
    }

    int version() {
        return version;
    }
}

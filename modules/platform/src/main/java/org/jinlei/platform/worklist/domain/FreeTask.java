package org.jinlei.platform.worklist.domain;

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
import org.jinlei.platform.rules.BrokenRule;

/**
 * Something to be done that no record asks for: noted by somebody for themselves, or by a leader for one of the team. Its owner does it, or
 * gives it back with a reason; then it is with its giver, who gives it to somebody or does it. What was done can be opened again.
 */
@Entity
@Table(name = "platform_free_task")
class FreeTask {

    /** Kind of its step on the worklist. */
    static final String KIND = "platform.freeTask";

    static final int LONGEST_TITLE = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = LONGEST_TITLE, nullable = false, updatable = false)
    private String title;

    @Column(updatable = false)
    private LocalDate dueOn;

    private long ownerId;

    @Column(updatable = false)
    private long giverId;

    @Column(nullable = false, updatable = false)
    private LocalDateTime givenAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private FreeTaskStatus status = FreeTaskStatus.OPEN;

    private Long returnedBy;

    @Column(length = 200)
    private String returnedReason;

    private LocalDateTime doneAt;

    private long stationId;

    private long unitId;

    @Version
    private int version;

    protected FreeTask() {
    }

    FreeTask(NewFreeTask what, long giver, LocalDateTime now) {
        if (what.title() == null || what.title().isBlank() || what.title().strip().length() > LONGEST_TITLE) {
            throw new BrokenRule(TaskRule.FREE_TASK_NEEDS_A_TITLE);
        }
        if (what.dueOn() != null && what.dueOn().isBefore(now.toLocalDate())) {
            throw new BrokenRule(TaskRule.FREE_TASK_IS_NOT_DUE_IN_THE_PAST);
        }
        title = what.title().strip();
        dueOn = what.dueOn();
        giverId = giver;
        givenAt = now;
    }

    /** It is with somebody of a station now. */
    void giveTo(long owner, long station, long unit) {
        requireOpen();
        ownerId = owner;
        stationId = station;
        unitId = unit;
        status = FreeTaskStatus.OPEN;
    }

    /** The owner gives it back to who gave it. */
    void giveBack(String reason, long station, long unit) {
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(TaskRule.GIVING_BACK_NEEDS_A_REASON);
        }
        returnedBy = ownerId;
        returnedReason = reason.strip();
        giveTo(giverId, station, unit);
        status = FreeTaskStatus.GIVEN_BACK;
    }

    void done(LocalDateTime now) {
        requireOpen();
        status = FreeTaskStatus.DONE;
        doneAt = now;
    }

    /** It was not done after all. */
    void reopen() {
        if (status != FreeTaskStatus.DONE) {
            throw new BrokenRule(TaskRule.FREE_TASK_IS_OPEN);
        }
        status = FreeTaskStatus.OPEN;
        doneAt = null;
    }

    private void requireOpen() {
        if (status == FreeTaskStatus.DONE) {
            throw new BrokenRule(TaskRule.FREE_TASK_IS_DONE);
        }
    }

    FreeTaskFacts facts(FreeTaskFacts.Names names) {
        return new FreeTaskFacts(id, title, dueOn, ownerId, names.of(ownerId), giverId, names.of(giverId), givenAt, status, names.of(returnedBy), returnedReason,
                doneAt);
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDateTime givenAt() {
        return givenAt;
    }

    long ownerId() {
        return ownerId;
    }

    long giverId() {
        return giverId;
    }

    long stationId() {
        return stationId;
    }

    long unitId() {
        return unitId;
    }

    boolean isDone() {
        return status == FreeTaskStatus.DONE;
    }
}

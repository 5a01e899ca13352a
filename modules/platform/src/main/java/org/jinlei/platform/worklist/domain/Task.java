package org.jinlei.platform.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.DynamicUpdate;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;

/**
 * Something that is to be done about a record. It opens and is done with the record, never by itself. Whose it is says the record, until
 * somebody who leads gives it to another; only what changed is written, so that the two never undo each other.
 */
@Entity
@DynamicUpdate
@Table(name = "platform_task")
class Task {

    /** The last moment of what has none; it sorts behind everything. */
    static final LocalDateTime WITHOUT_DATE = LocalDateTime.of(9999, 12, 31, 0, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 60, nullable = false, updatable = false)
    private String kind;

    @Column(length = 40, nullable = false, updatable = false)
    private String subjectKind;

    @Column(updatable = false)
    private long subjectId;

    @Column(length = 60, nullable = false)
    private String label;

    @Column(length = 100, nullable = false)
    private String link;

    @Column(length = 60, nullable = false)
    private String permission;

    private Long ownerId;
    private Long givenBy;

    private Long notFor;
    private long stationId;
    private Long unitId;

    @Column(nullable = false)
    private LocalDateTime dueAt;

    @Column(nullable = false)
    private LocalDateTime amberAt;

    @Column(nullable = false, updatable = false)
    private LocalDateTime openedAt;

    private LocalDateTime doneAt;
    private Long doneBy;
    private LocalDateTime escalatedAt;

    @Column(length = 160)
    private String openKey;

    protected Task() {
    }

    Task(Subject subject, Step step, LocalDateTime now) {
        kind = step.kind();
        subjectKind = subject.kind();
        subjectId = subject.id();
        openedAt = now;
        openKey = key(subject, step);
        ownerId = step.owner();
        follow(subject, step);
    }

    static String key(Subject subject, Step step) {
        return subject.kind() + ":" + subject.id() + ":" + step.kind() + ":" + (step.owner() == null ? "" : step.owner()) + ":" + step.link();
    }

    /** Takes over what changed about the record or the step. */
    void follow(Subject subject, Step step) {
        label = subject.label();
        stationId = subject.station();
        unitId = subject.unit();
        link = step.link();
        permission = step.permission();
        notFor = step.notFor();
        LocalDateTime due = step.dueAt() == null ? WITHOUT_DATE : step.dueAt();
        if (!due.equals(dueAt)) {
            escalatedAt = null;
        }
        dueAt = due;
        amberAt = step.amberAt() == null ? due : step.amberAt();
    }

    void done(long by, LocalDateTime now) {
        doneAt = now;
        doneBy = by;
        openKey = null;
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String subjectKind() {
        return subjectKind;
    }

    long subjectId() {
        return subjectId;
    }

    String label() {
        return label;
    }

    String permission() {
        return permission;
    }

    Long ownerId() {
        return ownerId;
    }

    Long notFor() {
        return notFor;
    }

    Long givenBy() {
        return givenBy;
    }

    long stationId() {
        return stationId;
    }

    /** The last moment, or null. */
    LocalDateTime dueAt() {
        return WITHOUT_DATE.equals(dueAt) ? null : dueAt;
    }

    String openKey() {
        return openKey;
    }
}

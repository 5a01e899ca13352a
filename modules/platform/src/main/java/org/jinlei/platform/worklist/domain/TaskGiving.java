package org.jinlei.platform.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;

/** A task of one colleague was given to another by somebody who leads, and why. Written once. */
@Entity
@Immutable
@Table(name = "platform_task_giving")
class TaskGiving {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long taskId;

    private long fromUser;

    private long toUser;

    @Column(length = 200, nullable = false)
    private String reason;

    private long givenBy;

    @Column(nullable = false)
    private LocalDateTime givenAt;

    protected TaskGiving() {
    }

    TaskGiving(long taskId, long fromUser, long toUser, String reason, long givenBy, LocalDateTime givenAt) {
        this.taskId = taskId;
        this.fromUser = fromUser;
        this.toUser = toUser;
        this.reason = reason;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }
}

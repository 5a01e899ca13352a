package org.jinlei.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** Opens a case file to an officer while it lasts; ended and never deleted. */
@Entity
@Table(name = "cases_assignment")
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private long userId;

    @Column(nullable = false)
    private LocalDateTime sinceAt;

    private LocalDateTime untilAt;

    protected Assignment() {
    }

    Assignment(long fileId, long userId, LocalDateTime sinceAt) {
        this.fileId = fileId;
        this.userId = userId;
        this.sinceAt = sinceAt;
    }

    void end(LocalDateTime now) {
        untilAt = now;
    }
}

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

    /** Station of the file, so that what is assigned elsewhere is found without reading what is assigned at home. */
    @Column(updatable = false)
    private long stationId;

    @Column(nullable = false)
    private LocalDateTime sinceAt;

    private LocalDateTime untilAt;

    protected Assignment() {
    }

    Assignment(long fileId, long userId, long stationId, LocalDateTime sinceAt) {
        this.fileId = fileId;
        this.userId = userId;
        this.stationId = stationId;
        this.sinceAt = sinceAt;
    }

    void end(LocalDateTime now) {
        untilAt = now;
    }
}

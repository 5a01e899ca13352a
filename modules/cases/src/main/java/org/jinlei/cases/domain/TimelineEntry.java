package org.jinlei.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that happened in a case file. Written once; parameters are constants, numbers and dates, never names. */
@Entity
@Immutable
@Table(name = "cases_timeline_entry")
class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private TimelineKind kind;

    private long actor;

    private Long forUser;

    @Column(nullable = false)
    private LocalDateTime at;

    @Column(length = 500, nullable = false)
    private String parameters;

    protected TimelineEntry() {
    }

    TimelineEntry(long fileId, TimelineKind kind, long actor, Long forUser, LocalDateTime at, String parameters) {
        this.fileId = fileId;
        this.kind = kind;
        this.actor = actor;
        this.forUser = forUser;
        this.at = at;
        this.parameters = parameters;
    }
}

package org.jinlei.platform.time.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.DayKind;

/** A day that the yearly notice on holidays takes out of the ordinary week. */
@Entity
@Table(name = "platform_work_day")
class WorkDay {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private DayKind kind;

    @Column(length = 40, nullable = false)
    private String occasion;

    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    protected WorkDay() {
    }

    WorkDay(AdjustedDay day, long by, LocalDateTime now) {
        this.day = day.date();
        kind = day.kind();
        occasion = day.occasion();
        changedBy = by;
        changedAt = now;
    }

    AdjustedDay facts() {
        return new AdjustedDay(day, kind, occasion);
    }
}

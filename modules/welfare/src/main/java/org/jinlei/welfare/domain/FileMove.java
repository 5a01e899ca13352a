package org.jinlei.welfare.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;

/** That a file followed its child to another village or school. Written once. */
@Entity
@Immutable
@Table(name = "welfare_file_move")
class FileMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long fileId;
    private long fromStation;
    private Long fromUnit;
    private Long fromSchool;
    private long toStation;
    private Long toUnit;
    private Long toSchool;
    private long movedBy;

    @Column(nullable = false)
    private LocalDateTime movedAt;

    protected FileMove() {
    }

    FileMove(ChildFileFacts before, ChildFileFacts after, long by, LocalDateTime now) {
        this.fileId = before.id();
        this.fromStation = before.stationId();
        this.fromUnit = before.unitId();
        this.fromSchool = before.schoolId();
        this.toStation = after.stationId();
        this.toUnit = after.unitId();
        this.toSchool = after.schoolId();
        this.movedBy = by;
        this.movedAt = now;
    }
}

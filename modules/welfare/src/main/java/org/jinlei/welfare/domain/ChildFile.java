package org.jinlei.welfare.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * The file of a child (一人一档): one for each, however many reasons for care there are. It is opened when a reason is found, and its history
 * stays when the last reason has ended.
 */
@Entity
@Table(name = "welfare_child_file")
class ChildFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    private long stationId;

    private Long unitId;

    private Long schoolId;

    @Column(updatable = false)
    private long openedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime openedAt;

    @Version
    private int version;

    protected ChildFile() {
    }

    ChildFile(long person, long station, Long unit, Long school, long by, LocalDateTime at) {
        this.personId = person;
        this.stationId = station;
        this.unitId = unit;
        this.schoolId = school;
        this.openedBy = by;
        this.openedAt = at;
    }

    ChildFileFacts facts() {
        return new ChildFileFacts(id, personId, stationId, unitId, schoolId, openedBy, openedAt);
    }
}

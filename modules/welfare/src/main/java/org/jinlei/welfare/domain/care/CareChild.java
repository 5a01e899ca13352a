package org.jinlei.welfare.domain.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.jinlei.welfare.domain.ChildFileFacts;

/** A child in a care plan, at the place where it lived when it was taken in. */
@Entity
@Immutable
@Table(name = "welfare_care_child")
class CareChild {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long planId;
    private long fileId;
    private long personId;
    private long stationId;
    private Long unitId;
    private long addedBy;

    @Column(nullable = false)
    private LocalDateTime addedAt;

    protected CareChild() {
    }

    CareChild(long plan, ChildFileFacts file, long by, LocalDateTime now) {
        this.planId = plan;
        this.fileId = file.id();
        this.personId = file.personId();
        this.stationId = file.stationId();
        this.unitId = file.unitId();
        this.addedBy = by;
        this.addedAt = now;
    }

    long id() {
        return id;
    }

    long planId() {
        return planId;
    }

    long fileId() {
        return fileId;
    }
}

package org.jinlei.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jinlei.people.Position;
import org.jinlei.platform.data.ConfidentialText;

/** What the studio knows of a village of the organisation tree: its child director and where it lies. */
@Entity
@Table(name = "people_village")
class Village {

    @Id
    private Long unitId;

    private long stationId;

    @Column(length = 60)
    private String childDirector;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 60)
    private String directorPhone;

    @Embedded
    private Position position;

    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected Village() {
    }

    Village(long unitId) {
        this.unitId = unitId;
    }

    void describe(VillageFacts facts, long station, long by, LocalDateTime now) {
        stationId = station;
        childDirector = facts.childDirector();
        directorPhone = facts.directorPhone();
        position = facts.position();
        changedBy = by;
        changedAt = now;
    }

    VillageFacts facts() {
        return new VillageFacts(childDirector, directorPhone, position);
    }

    int version() {
        return version;
    }

    long changedBy() {
        return changedBy;
    }

    LocalDateTime changedAt() {
        return changedAt;
    }
}

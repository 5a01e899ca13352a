package org.jinlei.people.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jinlei.platform.data.ConfidentialText;

/** A school or office that sends rosters, and what the headings of its last one meant. */
@Entity
@Table(name = "people_roster_sender")
class RosterSender {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long stationId;

    @Column(length = 100, nullable = false, updatable = false)
    private String name;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029, nullable = false)
    private String layout;

    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected RosterSender() {
    }

    RosterSender(long stationId, String name) {
        this.stationId = stationId;
        this.name = name;
    }

    void remember(ColumnMapping mapping, long by, LocalDateTime now) {
        layout = mapping.json();
        changedBy = by;
        changedAt = now;
    }

    ColumnMapping mapping() {
        return ColumnMapping.read(layout);
    }
}

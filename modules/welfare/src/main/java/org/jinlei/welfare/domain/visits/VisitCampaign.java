package org.jinlei.welfare.domain.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.Written;

/** A campaign of visits (专项走访): chosen children are to be seen by a day, whatever their rhythm. It ends by itself for each child who was seen. */
@Entity
@Table(name = "welfare_visit_campaign")
class VisitCampaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long stationId;

    @Column(length = 60, nullable = false, updatable = false)
    private String name;

    @Column(length = 500, nullable = false, updatable = false)
    private String purpose;

    @Column(nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(nullable = false, updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private long begunBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime begunAt;

    private LocalDateTime endedAt;

    @Version
    private int version;

    protected VisitCampaign() {
    }

    VisitCampaign(long station, NewCampaign what, long by, LocalDateTime now) {
        if (what.endsOn() == null || what.endsOn().isBefore(now.toLocalDate())) {
            throw new BrokenRule(VisitRule.CAMPAIGN_ENDS_AHEAD);
        }
        this.stationId = station;
        this.name = Written.text(what.name());
        this.purpose = Written.text(what.purpose());
        this.startsOn = now.toLocalDate();
        this.endsOn = what.endsOn();
        this.begunBy = by;
        this.begunAt = now;
    }

    void requireRunning() {
        if (endedAt != null) {
            throw new BrokenRule(VisitRule.CAMPAIGN_IS_OVER);
        }
    }

    void end(LocalDateTime now) {
        requireRunning();
        endedAt = now;
    }

    CampaignFacts facts() {
        return new CampaignFacts(id == null ? 0 : id, stationId, name, purpose, startsOn, endsOn, begunBy, endedAt);
    }
}

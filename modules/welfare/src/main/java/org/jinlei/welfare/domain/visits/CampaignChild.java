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

/** A child in a campaign: waiting until it was seen. */
@Entity
@Table(name = "welfare_campaign_child")
class CampaignChild {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long campaignId;

    @Column(updatable = false)
    private long planId;

    private long stationId;
    private Long unitId;

    private Long visitId;

    private LocalDate seenOn;

    @Column(updatable = false)
    private long addedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime addedAt;

    @Version
    private int version;

    protected CampaignChild() {
    }

    CampaignChild(long campaign, PlanFacts plan, long by, LocalDateTime now) {
        this.campaignId = campaign;
        this.planId = plan.id();
        this.stationId = plan.stationId();
        this.unitId = plan.unitId();
        this.addedBy = by;
        this.addedAt = now;
    }

    long campaignId() {
        return campaignId;
    }

    /** The child was seen at a visit made since the campaign waits for it. */
    void seen(VisitFacts visit) {
        if (!visit.visitedAt().toLocalDate().isBefore(addedAt.toLocalDate())) {
            visitId = visit.id();
            seenOn = visit.visitedAt().toLocalDate();
        }
    }

    /** A correction said that the child was not seen after all. */
    void waitAgain() {
        visitId = null;
        seenOn = null;
    }
}

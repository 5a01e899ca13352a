package org.jinlei.welfare.domain.donations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.jinlei.platform.data.ConfidentialText;

/** A line of the ledger of donations (台账 12). Written once; a mistake is undone by another line. */
@Entity
@Immutable
@Table(name = "welfare_stock_event")
class StockEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long stockId;

    private long stationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private StockEventKind kind;

    private long received;
    private long reserved;
    private long delivered;
    private long onHand;
    private Long donationId;
    private Long planItemId;
    private Long deliveryId;
    private Long counters;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String reason;

    private long recordedBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected StockEvent() {
    }

    StockEvent(StockMove move, StockFacts after, long by, LocalDateTime now) {
        this.stockId = move.stockId();
        this.stationId = after.stationId();
        this.kind = move.kind();
        this.received = move.change().received();
        this.reserved = move.change().reserved();
        this.delivered = move.change().delivered();
        this.onHand = after.balance().onHand();
        this.donationId = move.donationId();
        this.planItemId = move.planItemId();
        this.deliveryId = move.deliveryId();
        this.counters = move.counters();
        this.reason = move.reason();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    StockEventFacts facts() {
        return new StockEventFacts(id, stockId, kind, new StockChange(received, reserved, delivered), donationId, planItemId, deliveryId, recordedBy, recordedAt);
    }

    long id() {
        return id;
    }

    String reason() {
        return reason;
    }
}

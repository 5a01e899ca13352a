package org.jinlei.welfare.domain.donations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jinlei.platform.rules.BrokenRule;

/** How much of an item and size is kept for what is planned for one child, and how much of it was brought. */
@Entity
@Table(name = "welfare_reservation")
class Reservation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long planItemId;

    @Column(updatable = false)
    private long stockId;

    private long reserved;
    private long delivered;

    @Version
    private int version;

    protected Reservation() {
    }

    Reservation(long planItem, long stock) {
        planItemId = planItem;
        stockId = stock;
    }

    void hold(long quantity) {
        reserved += quantity;
    }

    /** Frees everything that is still kept. Answers how much. */
    long release() {
        if (reserved == 0) {
            throw new BrokenRule(DonationRule.RELEASE_TAKES_WHAT_IS_RESERVED);
        }
        long freed = reserved;
        reserved = 0;
        return freed;
    }

    /** Brings some of it, what is kept first. Answers how the stock changes. */
    StockChange deliver(long quantity) {
        long ofReserved = Math.min(reserved, quantity);
        reserved -= ofReserved;
        delivered += quantity;
        return StockChange.out(quantity, ofReserved);
    }

    void deliveredLess(long quantity) {
        delivered -= quantity;
    }

    long stockId() {
        return stockId;
    }

    long reserved() {
        return reserved;
    }

    long delivered() {
        return delivered;
    }
}

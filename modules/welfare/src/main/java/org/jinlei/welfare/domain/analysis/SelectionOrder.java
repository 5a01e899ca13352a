package org.jinlei.welfare.domain.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that was ordered for all pupils of a large selection. The pupils were written down when it was ordered; the system does it for one after the
 * other in the name of who ordered it, on whichever node, and it ends when none waits.
 */
@Entity
@Table(name = "welfare_selection_order")
class SelectionOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20, nullable = false, updatable = false)
    private SelectionAim aim;

    @Column(updatable = false)
    private Long targetId;

    @Column(updatable = false)
    private long orderedBy;

    @Column(length = 40, nullable = false, updatable = false)
    private String username;

    @Column(nullable = false, updatable = false)
    private LocalDateTime orderedAt;

    @Column(updatable = false)
    private int pupils;

    private int done;

    private int refused;

    private LocalDateTime endedAt;

    @Version
    private int version;

    protected SelectionOrder() {
    }

    SelectionOrder(SelectionAim aim, Long target, int pupils, long by, String username, LocalDateTime now) {
        this.aim = aim;
        this.targetId = target;
        this.pupils = pupils;
        this.orderedBy = by;
        this.username = username;
        this.orderedAt = now;
    }

    /** So many more were done or refused. */
    void progress(int moreDone, int moreRefused, LocalDateTime now) {
        done += moreDone;
        refused += moreRefused;
        if (done + refused >= pupils) {
            endedAt = now;
        }
    }

    SelectionFacts facts() {
        return new SelectionFacts(id, aim, targetId, orderedBy, username, orderedAt, pupils, done, refused, endedAt);
    }
}

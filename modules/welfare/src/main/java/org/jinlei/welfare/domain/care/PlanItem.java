package org.jinlei.welfare.domain.care;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** An item, money or a visit that somebody brings to a child by a day. */
@Entity
@Table(name = "welfare_plan_item")
class PlanItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long needId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private PlanItemKind kind;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, nullable = false, updatable = false)
    private String what;

    @Column(updatable = false)
    private long quantity;

    private long ownerId;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private PlanItemStatus status = PlanItemStatus.OPEN;

    private LocalDate endedOn;
    private Long endedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String words;

    @Version
    private int version;

    protected PlanItem() {
    }

    PlanItem(long needId, NewPlanItem said, LocalDate today) {
        if (said.kind() == null || blank(said.what()) || said.quantity() < 1 || said.ownerId() == null || said.dueOn() == null || said.dueOn().isBefore(today)) {
            throw new BrokenRule(CareRule.PLAN_ITEM_SAYS_WHAT_WHO_AND_WHEN);
        }
        this.needId = needId;
        this.kind = said.kind();
        this.what = said.what().strip();
        this.quantity = said.quantity();
        this.ownerId = said.ownerId();
        this.dueOn = said.dueOn();
    }

    void done(LocalDate on, String how, long by, LocalDate today) {
        requireOpen();
        if (on == null || blank(how)) {
            throw new BrokenRule(CareRule.NEED_ENDS_WITH_A_RESULT);
        }
        if (on.isAfter(today)) {
            throw new BrokenRule(CareRule.RESULT_IS_NOT_OF_THE_FUTURE);
        }
        ended(PlanItemStatus.DONE, on, how, by);
    }

    void giveUp(String reason, long by, LocalDate today) {
        requireOpen();
        if (blank(reason)) {
            throw new BrokenRule(CareRule.PLAN_ITEM_GIVEN_UP_SAYS_WHY);
        }
        ended(PlanItemStatus.GIVEN_UP, today, reason, by);
    }

    private void ended(PlanItemStatus how, LocalDate on, String said, long by) {
        status = how;
        endedOn = on;
        endedBy = by;
        words = said.strip();
    }

    /** What it brought was taken back by a counter-entry. */
    void owedAgain() {
        status = PlanItemStatus.OPEN;
        endedOn = null;
        endedBy = null;
        words = null;
    }

    void requireOpen() {
        if (status != PlanItemStatus.OPEN) {
            throw new BrokenRule(CareRule.PLAN_ITEM_HAS_ENDED);
        }
    }

    PlanItemFacts facts() {
        return new PlanItemFacts(id, needId, kind, what, quantity, ownerId, dueOn, status, endedOn, endedBy, words);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

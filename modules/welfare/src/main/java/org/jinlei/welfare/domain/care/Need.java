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
import java.time.LocalDateTime;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What somebody saw that a child lacks. It has an owner and a day from the moment it is noted; it ends with a result, or without one for a
 * reason, and never by being forgotten.
 */
@Entity
@Table(name = "welfare_need")
class Need {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private NeedKind kind;

    @Column(length = 20, updatable = false)
    private String size;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false, updatable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private NeedUrgency urgency;

    @Column(updatable = false)
    private long noticedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime noticedAt;

    private long ownerId;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private NeedStatus status = NeedStatus.OPEN;

    private LocalDate endedOn;
    private Long endedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String result;

    private long stationId;
    private Long unitId;

    @Version
    private int version;

    protected Need() {
    }

    Need(String number, NewNeed said, NeedPlace place, long owner, long by, LocalDateTime now) {
        this.number = number;
        this.fileId = place.fileId();
        this.personId = said.personId();
        this.kind = said.kind();
        this.size = blank(said.size()) ? null : said.size().strip();
        this.what = said.what().strip();
        this.urgency = said.urgency();
        this.noticedBy = by;
        this.noticedAt = now;
        this.ownerId = owner;
        this.dueOn = said.urgency().dueFrom(now.toLocalDate());
        this.stationId = place.stationId();
        this.unitId = place.unitId();
    }

    static void check(NewNeed said) {
        if (said.kind() == null || said.urgency() == null || blank(said.what())) {
            throw new BrokenRule(CareRule.NEED_SAYS_WHAT_AND_FOR_WHOM);
        }
        if (said.kind() == NeedKind.CLOTHING && blank(said.size())) {
            throw new BrokenRule(CareRule.CLOTHING_HAS_A_SIZE);
        }
    }

    /** Somebody else sees to it, or by another day. */
    void handOn(Long owner, LocalDate due, LocalDate today) {
        requireOpen();
        if (owner == null || due == null || due.isBefore(today)) {
            throw new BrokenRule(CareRule.NEED_HAS_AN_OWNER_AND_A_DATE);
        }
        ownerId = owner;
        dueOn = due;
    }

    /** Something is planned about it. */
    void planned() {
        requireOpen();
        status = NeedStatus.PLANNED;
    }

    /**
     * Ends it with what came of it.
     *
     * @param planOpen whether something that was planned is neither done nor given up
     */
    void end(NeedStatus how, LocalDate on, String words, boolean planOpen, long by, LocalDate today) {
        requireOpen();
        if (how == null || !NeedStatus.results().contains(how) || on == null || blank(words)) {
            throw new BrokenRule(CareRule.NEED_ENDS_WITH_A_RESULT);
        }
        if (on.isAfter(today) || on.isBefore(noticedAt.toLocalDate())) {
            throw new BrokenRule(CareRule.RESULT_IS_NOT_OF_THE_FUTURE);
        }
        if (planOpen) {
            throw new BrokenRule(CareRule.NEED_ENDS_AFTER_ITS_PLAN);
        }
        ended(how, on, words, by);
    }

    /** Ends it without a result; the reason stays. */
    void close(String reason, boolean planOpen, long by, LocalDate today) {
        requireOpen();
        if (blank(reason)) {
            throw new BrokenRule(CareRule.NEED_CLOSED_WITHOUT_RESULT_SAYS_WHY);
        }
        if (planOpen) {
            throw new BrokenRule(CareRule.NEED_ENDS_AFTER_ITS_PLAN);
        }
        ended(NeedStatus.CLOSED, today, reason, by);
    }

    private void ended(NeedStatus how, LocalDate on, String words, long by) {
        status = how;
        endedOn = on;
        endedBy = by;
        result = words.strip();
    }

    /** What had met it turned out not to have happened: it is owed again. */
    void owedAgain() {
        status = NeedStatus.PLANNED;
        endedOn = null;
        endedBy = null;
        result = null;
    }

    /** The child lives elsewhere. Answers whether that is news. */
    boolean follow(long station, Long unit) {
        boolean moved = stationId != station || !Objects.equals(unitId, unit);
        stationId = station;
        unitId = unit;
        return moved;
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw new BrokenRule(CareRule.NEED_HAS_ENDED);
        }
    }

    NeedFacts facts() {
        return new NeedFacts(id, number, fileId, personId, kind, size, what, urgency, noticedBy, noticedAt, ownerId, dueOn, status, endedOn, endedBy, result,
                stationId, unitId);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

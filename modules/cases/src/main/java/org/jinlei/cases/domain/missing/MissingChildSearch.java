package org.jinlei.cases.domain.missing;

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
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The search for one child or several who are missing together. It runs from the minute of the report, with no waiting; whatever anybody
 * does is a line of its timeline. It ends when every child is found.
 */
@Entity
@Table(name = "cases_search")
class MissingChildSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(updatable = false)
    private Long reportId;

    @Column(nullable = false, updatable = false)
    private LocalDateTime reportedAt;

    @Column(updatable = false)
    private long begunBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime begunAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SearchStatus status = SearchStatus.RUNNING;

    private Long endedBy;
    private LocalDateTime endedAt;

    /** Counted up by the database alone, so that no line is passed over; see {@link SearchTimeline}. */
    @Column(updatable = false)
    private long lastEntry;

    private boolean sealed;

    @Column(updatable = false)
    private long stationId;

    @Column(updatable = false)
    private Long unitId;

    @Version
    private int version;

    protected MissingChildSearch() {
    }

    MissingChildSearch(CaseNumber number, NewSearch what, long by, LocalDateTime now) {
        if (what.reportedAt() == null || what.reportedAt().isAfter(now)) {
            throw new BrokenRule(SearchRule.SEARCH_BEGINS_WITH_THE_REPORT);
        }
        this.number = number.value();
        this.reportId = what.reportId();
        this.reportedAt = what.reportedAt();
        this.stationId = what.stationId();
        this.unitId = what.unitId();
        this.begunBy = by;
        this.begunAt = now;
    }

    void requireRunning() {
        if (status != SearchStatus.RUNNING) {
            throw new BrokenRule(SearchRule.SEARCH_IS_OVER);
        }
    }

    /** @param missing how many children are not found yet */
    void end(long missing, long by, LocalDateTime now) {
        requireRunning();
        if (missing > 0) {
            throw new BrokenRule(SearchRule.SEARCH_ENDS_WHEN_ALL_ARE_FOUND);
        }
        status = SearchStatus.ENDED;
        endedBy = by;
        endedAt = now;
    }

    /** The search disappears with the case that its report led to. */
    void seal() {
        sealed = true;
    }

    boolean isSealed() {
        return sealed;
    }

    SearchFacts facts() {
        return new SearchFacts(id, number, reportId, reportedAt, begunBy, begunAt, status, endedBy, endedAt, stationId, unitId);
    }

    long id() {
        return id;
    }

    LocalDateTime reportedAt() {
        return reportedAt;
    }
}

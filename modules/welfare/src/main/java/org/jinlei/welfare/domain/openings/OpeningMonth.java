package org.jinlei.welfare.domain.openings;

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
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/** The openings of a station in a month, which the chief reviews once when it is over (rule 40). */
@Entity
@Table(name = "welfare_opening_month")
class OpeningMonth {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long stationId;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    private Long reviewedBy;
    private LocalDateTime reviewedAt;

    @Column(length = 500)
    private String remark;

    @Version
    private int version;

    protected OpeningMonth() {
    }

    OpeningMonth(long station, LocalDate month) {
        this.stationId = station;
        this.month = month.withDayOfMonth(1);
    }

    void review(String words, long by, LocalDateTime now) {
        if (reviewedAt != null || !month.plusMonths(1).isBefore(now.toLocalDate().plusDays(1))) {
            throw new BrokenRule(FileRule.MONTH_IS_REVIEWED_WHEN_IT_IS_OVER);
        }
        reviewedBy = by;
        reviewedAt = now;
        remark = Written.optional(words);
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    MonthFacts facts() {
        return new MonthFacts(id, stationId, month, reviewedBy, reviewedAt, remark);
    }
}

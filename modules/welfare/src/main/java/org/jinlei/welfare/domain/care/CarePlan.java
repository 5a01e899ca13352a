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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** What is done for many children alike (关爱方案): measures with owner and day, children, and for each of them what was done. */
@Entity
@Table(name = "welfare_care_plan")
class CarePlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(length = 100, nullable = false, updatable = false)
    private String name;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false, updatable = false)
    private String purpose;

    @Column(nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(nullable = false, updatable = false)
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private CarePlanStatus status = CarePlanStatus.RUNNING;

    @Column(updatable = false)
    private long madeBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime madeAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String summary;

    @Column(updatable = false)
    private long stationId;

    @Version
    private int version;

    protected CarePlan() {
    }

    CarePlan(String number, NewCarePlan said, long station, long by, LocalDateTime now) {
        this.number = number;
        this.name = said.name().strip();
        this.purpose = said.purpose().strip();
        this.startsOn = said.startsOn();
        this.endsOn = said.endsOn();
        this.madeBy = by;
        this.madeAt = now;
        this.stationId = station;
    }

    static void check(NewCarePlan said) {
        if (blank(said.name()) || blank(said.purpose()) || said.startsOn() == null || said.endsOn() == null || said.endsOn().isBefore(said.startsOn())) {
            throw new BrokenRule(CareRule.CARE_PLAN_HAS_A_PURPOSE_AND_A_TIME);
        }
    }

    void requireRunning() {
        if (status != CarePlanStatus.RUNNING) {
            throw new BrokenRule(CareRule.CARE_PLAN_HAS_ENDED);
        }
    }

    /** Ends it with what it achieved. */
    void end(String words) {
        requireRunning();
        if (blank(words)) {
            throw new BrokenRule(CareRule.NEED_ENDS_WITH_A_RESULT);
        }
        status = CarePlanStatus.ENDED;
        summary = words.strip();
    }

    CarePlanFacts facts() {
        return new CarePlanFacts(id, number, name, purpose, startsOn, endsOn, status, madeBy, madeAt, summary, stationId);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

package org.jinlei.welfare.domain.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.ChildFileFacts;

/**
 * When a child is visited and by whom. It begins with the child's file and ends with it. The next visit is due a rhythm after the child itself was last
 * seen, earlier where the last visit agreed on a day or a campaign waits for the child. Going there without meeting the child moves nothing.
 */
@Entity
@Table(name = "welfare_visit_plan")
class VisitPlan {

    /** Longest rhythm that somebody may decide on for one child: a year without seeing a child in care is no rhythm. */
    static final int LONGEST_DAYS = 365;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    private long personId;

    private long stationId;

    private Long unitId;

    private int rhythmDays;

    private Integer ownRhythm;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String ownReason;

    private Long visitor;

    private Long companion;

    @Column(nullable = false)
    private LocalDate beganOn;

    private LocalDate lastSeenOn;

    private LocalDate nextOn;

    private LocalDate askedOn;

    @Column(nullable = false)
    private LocalDate dueOn;

    private boolean active = true;

    private LocalDate endedOn;

    @Version
    private int version;

    protected VisitPlan() {
    }

    VisitPlan(ChildFileFacts file, int rhythmDays, LocalDate today) {
        this.fileId = file.id();
        this.rhythmDays = rhythmDays;
        this.beganOn = today;
        follow(file);
        reckon();
    }

    /** The child lives where its file says. Whoever went to it in the former village reaches it no longer (rule 39). */
    void follow(ChildFileFacts file) {
        visitor = null;
        companion = null;
        personId = file.personId();
        stationId = file.stationId();
        unitId = file.unitId();
    }

    /** The rhythm that the child's level of attention, or none, asks for. */
    void askFor(int days) {
        rhythmDays = days;
        reckon();
    }

    /**
     * A rhythm decided for this child, or none.
     *
     * @param days   days from one visit to the next, or null for the usual
     * @param reason why it is another than the usual
     */
    void decide(Integer days, String reason) {
        boolean without = reason == null || reason.isBlank();
        if (days != null && (days < 1 || days > LONGEST_DAYS || without)) {
            throw new BrokenRule(VisitRule.OWN_RHYTHM_NEEDS_A_REASON, LONGEST_DAYS);
        }
        ownRhythm = days;
        ownReason = days == null ? null : reason.strip();
        reckon();
    }

    /** Who answers for the visits, and who goes along. */
    void give(Long to, Long with) {
        if (to != null && to.equals(with)) {
            throw new BrokenRule(VisitRule.VISIT_IS_MADE_BY_TWO);
        }
        visitor = to;
        companion = to == null ? null : with;
    }

    /**
     * What the visits made so far come to.
     *
     * @param seenOn day on which the child itself was last seen, or null
     * @param next   day agreed at the latest visit, or null
     */
    void visited(LocalDate seenOn, LocalDate next) {
        lastSeenOn = seenOn;
        nextOn = next;
        reckon();
    }

    /** A campaign waits for the child until this day; null when none does. */
    void askedUntil(LocalDate day) {
        askedOn = day;
        reckon();
    }

    /** The child's file has ended. */
    void end(LocalDate on) {
        if (active) {
            active = false;
            endedOn = on;
        }
    }

    /** The child's file goes on: the plan begins anew. */
    void resume(LocalDate today) {
        if (!active) {
            active = true;
            endedOn = null;
            beganOn = today;
            reckon();
        }
    }

    int rhythm() {
        return ownRhythm == null ? rhythmDays : ownRhythm;
    }

    private void reckon() {
        dueOn = Stream.of(facts().ownDueOn(), askedOn).filter(Objects::nonNull).min(LocalDate::compareTo).orElseThrow();
    }

    boolean isActive() {
        return active;
    }

    PlanFacts facts() {
        return new PlanFacts(id == null ? 0 : id, fileId, personId, stationId, unitId, rhythmDays, ownRhythm, ownReason, visitor, companion, beganOn, lastSeenOn, nextOn, askedOn,
                dueOn, active, version);
    }
}

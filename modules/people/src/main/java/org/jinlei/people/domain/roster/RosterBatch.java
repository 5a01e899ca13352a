package org.jinlei.people.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The pupils of one roster on their way into the register: what for and on what basis is written down first, then the file comes, its columns are
 * confirmed, a dry run says what would change, a commit writes it, and until others have built on it, it can be taken back. Rows with faults are
 * left out; mended, they come in a batch that follows this one.
 */
@Entity
@Table(name = "people_roster_batch")
class RosterBatch {

    /** A run that wrote nothing for so often was in vain. */
    private static final int TRIES = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long stationId;

    @Column(length = 300, nullable = false)
    private String purpose;

    @Column(length = 300, nullable = false)
    private String legalBasis;

    @Column(length = 100, nullable = false)
    private String provider;

    @Column(length = 60, nullable = false)
    private String assessmentNumber;

    @Embedded
    private RosterExpiry expiry = new RosterExpiry();

    @Column(length = 1000, nullable = false)
    private String fields;

    @Column(length = 6, nullable = false)
    private String term;

    @Column(updatable = false)
    private Long followsId;

    private Long attachmentId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 30029)
    private String layout;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private RosterStatus status = RosterStatus.ASKED;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 60)
    private RosterFailure failure;

    private int attempts;

    @Column(nullable = false)
    private LocalDateTime touchedAt;

    private long done;
    private long expected;

    @Embedded
    private RosterCounts counts = RosterCounts.NONE;

    private int rowsStayed;

    @Column(updatable = false)
    private long createdBy;

    @Column(length = 60, nullable = false)
    private String username;

    @Column(nullable = false, updatable = false)
    private LocalDateTime createdAt;

    private LocalDateTime checkedAt;
    private Long committedBy;
    private LocalDateTime committedAt;
    private Long undoneBy;
    private LocalDateTime undoneAt;

    @Version
    private int version;

    protected RosterBatch() {
    }

    RosterBatch(RosterPurpose what, Long follows, Caller by, LocalDateTime now) {
        stationId = what.station();
        followsId = follows;
        createdBy = by.userId();
        username = by.username();
        createdAt = now;
        touchedAt = now;
        describe(what, now.toLocalDate());
    }

    /** Writes down anew what the roster is for; afterwards a file that is there has to be read anew. */
    void describe(RosterPurpose what, LocalDate today) {
        what.require(today);
        if (!status.isDroppable()) {
            throw new BrokenRule(RosterRule.ROSTER_STEP_DOES_NOT_FIT);
        }
        purpose = what.purpose();
        legalBasis = what.legalBasis();
        provider = what.provider();
        assessmentNumber = what.assessmentNumber();
        expiry.until(what.expiresOn());
        fields = what.fields().stream().map(RosterField::name).collect(Collectors.joining(","));
        term = what.term().code();
    }

    /** The file has come: its columns are to be recognised. */
    void arrive(long attachment, Caller by, LocalDateTime now) {
        requireThat(status.takesFile());
        attachmentId = attachment;
        layout = null;
        wait(RosterStatus.ARRIVED, by, now);
    }

    /** Something is asked of the system, in the name of whoever asks. */
    void wait(RosterStatus waiting, Caller by, LocalDateTime now) {
        status = waiting;
        failure = null;
        username = by.username();
        attempts = 0;
        done = 0;
        expected = 0;
        touchedAt = now;
    }

    /** Begins what waits, or again what a stopped server left; false when it was tried too often. */
    boolean begin(LocalDateTime now) {
        if (attempts >= TRIES) {
            fail(RosterFailure.INTERRUPTED, now);
            return false;
        }
        status = status.begun();
        attempts++;
        done = 0;
        touchedAt = now;
        return true;
    }

    void progress(long reached, long of, LocalDateTime now) {
        done = reached;
        expected = of;
        touchedAt = now;
    }

    /** The columns are proposed, for somebody to confirm. */
    void propose(String columns, LocalDateTime now) {
        layout = columns;
        reach(RosterStatus.COLUMNS, now);
    }

    /** Somebody has said what each column is: the dry run waits. */
    void confirmColumns(String columns, Caller by, LocalDateTime now) {
        requireThat(status.takesColumns());
        layout = columns;
        wait(RosterStatus.QUEUED, by, now);
    }

    void check(RosterCounts found, LocalDateTime now) {
        counts = found;
        checkedAt = now;
        reach(RosterStatus.CHECKED, now);
    }

    /** What was mended counts otherwise. */
    void recount(RosterCounts found) {
        counts = found;
    }

    void order(Caller by, LocalDateTime now) {
        requireThat(status == RosterStatus.CHECKED);
        if (counts.taken() == 0) {
            throw new BrokenRule(RosterRule.ROSTER_HAS_NOTHING_TO_COMMIT);
        }
        committedBy = by.userId();
        wait(RosterStatus.ORDERED, by, now);
    }

    void commit(LocalDateTime now) {
        committedAt = now;
        reach(RosterStatus.COMMITTED, now);
    }

    void recall(Caller by, LocalDateTime now) {
        requireThat(status == RosterStatus.COMMITTED && !expiry.isOver());
        undoneBy = by.userId();
        wait(RosterStatus.RECALLED, by, now);
    }

    /** @param stayed rows on which somebody had built */
    void undo(int stayed, LocalDateTime now) {
        rowsStayed = stayed;
        undoneAt = now;
        reach(RosterStatus.UNDONE, now);
    }

    void fail(RosterFailure why, LocalDateTime now) {
        failure = why;
        status = status.after();
        touchedAt = now;
    }

    void drop(LocalDateTime now) {
        requireThat(status.isDroppable());
        layout = null;
        expiry.gone();
        reach(RosterStatus.DROPPED, now);
    }

    /** Its time is over: one that never reached the register is given up with it. */
    void expire(LocalDateTime now) {
        layout = null;
        status = status.isDroppable() ? RosterStatus.DROPPED : status;
        expiry.expire(now);
    }

    /** The file has been read for good, or is wanted no more; its number, if there was one. */
    Long letFileGo() {
        Long former = attachmentId;
        attachmentId = null;
        return former;
    }

    private void reach(RosterStatus reached, LocalDateTime now) {
        status = reached;
        touchedAt = now;
    }

    private static void requireThat(boolean fits) {
        if (!fits) {
            throw new BrokenRule(RosterRule.ROSTER_STEP_DOES_NOT_FIT);
        }
    }

    RosterPurpose purpose() {
        return new RosterPurpose(purpose, legalBasis, provider, assessmentNumber, expiry.on(),
                Arrays.stream(fields.split(",")).map(RosterField::valueOf).collect(Collectors.toSet()), SchoolTerm.of(term), stationId);
    }

    RosterOrder order() {
        return new RosterOrder(id, attempts, username, status, purpose(), layout, attachmentId);
    }

    RosterFacts facts() {
        return new RosterFacts(id, purpose(), status, failure, done, expected, counts, rowsStayed, followsId, createdBy, createdAt, checkedAt, committedBy,
                committedAt, undoneBy, undoneAt, expiry.facts(), version);
    }

    RosterExpiry expiry() {
        return expiry;
    }

    long id() {
        return id;
    }

    RosterStatus status() {
        return status;
    }

    LocalDateTime touchedAt() {
        return touchedAt;
    }
}

package org.jinlei.cases.domain.missing;

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
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.OfficialNumber;
import org.jinlei.people.Age;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A child who is searched for. Filing as a criminal case is due at once or not, by age and sex on the day of the report (rule 10); several
 * children of one search are found one by one. While a child is missing no other search for it can begin.
 */
@Entity
@Table(name = "cases_search_child")
class MissingChild {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private long personId;

    /** The person as long as the child is missing: unique, so that two searches for one child cannot run. */
    private Long searchedPersonId;

    @Column(nullable = false)
    private LocalDateTime lastSeenAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, nullable = false)
    private String lastSeenPlace;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String clothes;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String looks;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String companions;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String known;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String photoAuthorisedBy;

    private LocalDate photoAuthorisedOn;
    private Long photoId;
    private int ageLeast;
    private int ageMost;
    private boolean ageProven;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private FilingState filing;

    @Column(length = 40)
    private String filingNumber;

    private LocalDateTime filedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String refusalReason;

    private Long refusalBy;
    private Long decidedBy;
    private LocalDateTime decidedAt;
    private LocalDateTime foundAt;
    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected MissingChild() {
    }

    /** @param reportedAt minute 0 of the search */
    MissingChild(long searchId, long personId, FilingState filing, Age age, ChildDescription what, LocalDateTime reportedAt, long by, LocalDateTime now) {
        this.searchId = searchId;
        this.personId = personId;
        this.searchedPersonId = personId;
        this.filing = filing;
        this.ageLeast = age.least();
        this.ageMost = age.most();
        this.ageProven = age.proven();
        describe(what, reportedAt, by, now);
    }

    final void describe(ChildDescription what, LocalDateTime reportedAt, long by, LocalDateTime now) {
        if (what.lastSeenAt() == null || what.lastSeenPlace() == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (what.lastSeenAt().isAfter(reportedAt)) {
            throw new BrokenRule(SearchRule.LAST_SEEN_BEFORE_THE_REPORT);
        }
        requireMissing();
        lastSeenAt = what.lastSeenAt();
        lastSeenPlace = what.lastSeenPlace();
        clothes = what.clothes();
        looks = what.looks();
        companions = what.companions();
        known = what.known();
        photoAuthorisedBy = what.photoAuthorisedBy();
        photoAuthorisedOn = what.photoAuthorisedOn();
        photoId = what.photoId();
        touch(by, now);
    }

    /** The case is filed in the province's system; its number is copied. */
    void file(String official, long by, LocalDateTime now) {
        if (filing == FilingState.FILED) {
            throw new BrokenRule(SearchRule.FILING_IS_DECIDED_ALREADY);
        }
        filingNumber = OfficialNumber.textOf(official);
        if (filingNumber == null) {
            throw new BrokenRule(SearchRule.FILING_NEEDS_THE_OFFICIAL_NUMBER);
        }
        filing = FilingState.FILED;
        filedAt = now;
        touch(by, now);
    }

    void proposeRefusal(String reason, long by, LocalDateTime now) {
        if (filing != FilingState.DUE) {
            throw new BrokenRule(SearchRule.FILING_IS_DECIDED_ALREADY);
        }
        requireReason(reason);
        filing = FilingState.REFUSAL_PROPOSED;
        refusalReason = reason;
        refusalBy = by;
        touch(by, now);
    }

    /** The chief refuses with a reason of the chief's own, or returns the proposal so that the case is filed. */
    void decideRefusal(boolean refused, String reason, long by, LocalDateTime now) {
        if (filing != FilingState.REFUSAL_PROPOSED) {
            throw new BrokenRule(SearchRule.FILING_IS_DECIDED_ALREADY);
        }
        if (refusalBy == by) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        requireReason(reason);
        filing = refused ? FilingState.REFUSED : FilingState.DUE;
        refusalReason = reason;
        decidedBy = by;
        decidedAt = now;
        touch(by, now);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(SearchRule.REFUSING_TO_FILE_NEEDS_THE_CHIEFS_REASON);
        }
    }

    final void requireMissing() {
        if (foundAt != null) {
            throw new BrokenRule(SearchRule.CHILD_IS_FOUND_ALREADY);
        }
    }

    /** The child is found: it is no longer searched for, and another search may begin if it goes missing again. */
    void found(LocalDateTime at, long by, LocalDateTime now) {
        requireMissing();
        if (at == null || at.isAfter(now) || at.isBefore(lastSeenAt)) {
            throw new BrokenRule(SearchRule.FOUND_AFTER_LAST_SEEN_AND_NOT_IN_THE_FUTURE);
        }
        foundAt = at;
        searchedPersonId = null;
        touch(by, now);
    }

    /** The search disappears: if the child is missing again, nothing of it may stand in the way. */
    void release() {
        searchedPersonId = null;
    }

    private void touch(long by, LocalDateTime now) {
        changedBy = by;
        changedAt = now;
    }

    MissingChildFacts facts() {
        return new MissingChildFacts(id, searchId, personId, new ChildDescription(lastSeenAt, lastSeenPlace, clothes, looks, companions, known,
                photoAuthorisedBy, photoAuthorisedOn, photoId), new Age(ageLeast, ageMost, ageProven), filing, filingNumber, filedAt, refusalReason,
                refusalBy, decidedBy, decidedAt, foundAt, changedBy, changedAt, version);
    }

    boolean isMissing() {
        return foundAt == null;
    }

    FilingState filing() {
        return filing;
    }

    String refusalReason() {
        return refusalReason;
    }

    long searchId() {
        return searchId;
    }

    int version() {
        return version;
    }
}

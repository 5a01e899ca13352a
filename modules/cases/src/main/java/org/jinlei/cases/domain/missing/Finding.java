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
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A child is found: when, where, how and by whom, and why it was gone. Afterwards somebody talks with the child about it, the next day with
 * the guardians, and decides as what it goes on; each of the three is written once.
 */
@Entity
@Table(name = "cases_search_finding")
class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long childId;

    @Column(updatable = false)
    private long searchId;

    @Column(nullable = false, updatable = false)
    private LocalDateTime foundAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, nullable = false)
    private String place;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, nullable = false)
    private String finder;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ChildState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private MissingCause cause;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String details;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String handedTo;

    @Column(updatable = false)
    private long writtenBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime writtenAt;

    private LocalDateTime interviewedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029)
    private String interview;

    private Long interviewedBy;
    private LocalDateTime talkedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029)
    private String talk;

    private Long talkedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private GoesOnAs goesOnAs;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String goesOnDetails;

    private Long goesOnBy;
    private Long goesOnFile;
    private Long goesOnIntervention;

    @Version
    private int version;

    protected Finding() {
    }

    Finding(long searchId, long childId, NewFinding what, long by, LocalDateTime now) {
        if (blank(what.place()) || blank(what.finder()) || what.state() == null || what.cause() == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        this.searchId = searchId;
        this.childId = childId;
        this.foundAt = what.foundAt();
        this.place = what.place();
        this.finder = what.finder();
        this.state = what.state();
        this.cause = what.cause();
        this.details = what.details();
        this.handedTo = what.handedTo();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** What the child said after its return. */
    void interviewed(String content, long by, LocalDateTime now) {
        once(interviewedAt == null, content);
        interview = content;
        interviewedBy = by;
        interviewedAt = now;
    }

    /** What was said with the guardians. */
    void talked(String content, long by, LocalDateTime now) {
        once(talkedAt == null, content);
        talk = content;
        talkedBy = by;
        talkedAt = now;
    }

    /** As what the matter goes on; anything but nothing says why. */
    void goOn(GoesOnAs as, String reason, long by) {
        once(goesOnAs == null, as == null ? null : as == GoesOnAs.NOTHING ? as.name() : reason);
        goesOnAs = as;
        goesOnDetails = reason;
        goesOnBy = by;
    }

    /** The file or the intervention with which it goes on. */
    void followed(Long file, Long intervention) {
        if (!facts().owesFollowUp()) {
            throw new BrokenRule(SearchRule.RETURN_IS_WRITTEN_DOWN_ALREADY);
        }
        goesOnFile = file;
        goesOnIntervention = intervention;
    }

    private static void once(boolean first, String content) {
        if (!first) {
            throw new BrokenRule(SearchRule.RETURN_IS_WRITTEN_DOWN_ALREADY);
        }
        if (blank(content)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    FindingFacts facts() {
        return new FindingFacts(id, searchId, childId, new NewFinding(foundAt, place, finder, state, cause, details, handedTo), writtenBy, writtenAt, interviewedAt,
                interview, interviewedBy, talkedAt, talk, talkedBy, goesOnAs, goesOnDetails, goesOnBy, goesOnFile, goesOnIntervention);
    }

    /** Whether interview, talk and what follows are written down. */
    boolean isComplete() {
        return interviewedAt != null && talkedAt != null && goesOnAs != null;
    }
}

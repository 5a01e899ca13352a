package org.jinlei.welfare.domain.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.ReportSituation;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** What was written about a visit at one time. Written once; a correction is a further one with its reason. */
@Entity
@Immutable
@Table(name = "welfare_visit_version")
class VisitVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long visitId;

    private int number;

    @Column(nullable = false)
    private LocalDateTime visitedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private VisitPlace place;

    private long visitor;

    private Long companion;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String companionName;

    private Long officer;

    private boolean childSeen;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String whyUnseen;

    @Column(length = 200)
    private String othersSeen;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private Impression care;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private Impression living;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private Impression mood;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String conditions;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String needs;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String childWords;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 429)
    private String situations;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String done;

    private LocalDate nextOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String reason;

    private long writtenBy;

    @Column(nullable = false)
    private LocalDateTime writtenAt;

    protected VisitVersion() {
    }

    VisitVersion(long visitId, int number, NewVisit what, String reason, long by, LocalDateTime now) {
        if (number > 1 && (reason == null || reason.isBlank())) {
            throw new BrokenRule(VisitRule.CORRECTION_NEEDS_A_REASON);
        }
        this.visitId = visitId;
        this.number = number;
        this.visitedAt = what.visitedAt();
        this.place = what.place();
        this.visitor = what.visitor();
        this.companion = what.companion();
        this.companionName = what.companionName();
        this.officer = what.officer();
        this.childSeen = what.childSeen();
        this.whyUnseen = what.whyUnseen();
        this.othersSeen = joined(what.others());
        this.care = what.care();
        this.living = what.living();
        this.mood = what.mood();
        this.conditions = what.conditions();
        this.needs = what.needs();
        this.childWords = what.childWords();
        this.situations = joined(what.situations());
        this.done = what.done();
        this.nextOn = what.nextOn();
        this.reason = number > 1 ? reason.strip() : null;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    private static String joined(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty() ? null : constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E> Set<E> parted(String names, Function<String, E> constant) {
        return names == null ? Set.of() : Stream.of(names.split(",")).map(constant).collect(Collectors.toSet());
    }

    VersionFacts facts() {
        return new VersionFacts(number, new NewVisit(visitedAt, place, visitor, companion, companionName, officer, childSeen, whyUnseen, parted(othersSeen, SeenAdult::valueOf),
                care, living, mood, conditions, needs, childWords, parted(situations, ReportSituation::valueOf), done, nextOn), reason, writtenBy, writtenAt);
    }
}

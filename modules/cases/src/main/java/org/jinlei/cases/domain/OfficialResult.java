package org.jinlei.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What a court, the procuratorate or another organ decided about a person of a file, copied from its notice: it decides whether the record
 * is sealed. It is noted while the file is worked on, or after its closing when the notice comes later. Written once.
 */
@Entity
@Immutable
@Table(name = "cases_official_result")
class OfficialResult {

    private static final int LONGEST_TERM_MONTHS = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private long participantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SealableKind kind;

    private Integer months;

    @Column(length = 100, nullable = false)
    private String organ;

    @Column(length = 100, nullable = false)
    private String document;

    @Column(nullable = false)
    private LocalDate decidedOn;

    private long notedBy;

    @Column(nullable = false)
    private LocalDateTime notedAt;

    protected OfficialResult() {
    }

    OfficialResult(ParticipantFacts person, NewOfficialResult what, long by, LocalDateTime now) {
        if (what.kind() == null || !what.kind().isOfOthers() || blank(what.organ()) || blank(what.document()) || what.decidedOn() == null) {
            throw new BrokenRule(CaseRule.OFFICIAL_RESULT_NAMES_ORGAN_DOCUMENT_AND_DAY);
        }
        if (person.role() != ParticipantRole.OFFENDER) {
            throw new BrokenRule(CaseRule.PARTICIPANT_IS_NO_OFFENDER);
        }
        boolean sentence = what.kind() == SealableKind.CRIMINAL_SENTENCE;
        boolean term = what.months() != null;
        if (sentence && term == what.life() || !sentence && (term || what.life()) || term && (what.months() < 0 || what.months() > LONGEST_TERM_MONTHS)) {
            throw new BrokenRule(CaseRule.SENTENCE_NAMES_ITS_TERM);
        }
        if (what.decidedOn().isAfter(now.toLocalDate()) || what.decidedOn().isBefore(person.actDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        fileId = person.fileId();
        participantId = person.id();
        kind = what.kind();
        months = what.months();
        organ = what.organ().strip();
        document = what.document().strip();
        decidedOn = what.decidedOn();
        notedBy = by;
        notedAt = now;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    SealableRecord record() {
        return new SealableRecord(participantId, kind, months);
    }

    OfficialResultFacts facts() {
        return new OfficialResultFacts(participantId, kind, months, organ, document, decidedOn, notedBy, notedAt);
    }
}

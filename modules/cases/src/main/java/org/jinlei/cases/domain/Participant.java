package org.jinlei.cases.domain;

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

/**
 * A person's part in a case. The age at the act is computed once from the birth date known then and kept as evidence (rule 2); for
 * somebody who did nothing it is the age on the day the part was noted.
 */
@Entity
@Table(name = "cases_participant")
class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ParticipantRole role;

    private LocalDate actDate;
    private int ageAtLeast;
    private int ageAtMost;
    private boolean ageProven;

    @Column(length = 40, nullable = false)
    private String ageEvidence;

    private boolean female;
    private boolean suspectedAbuser;
    private Long openReportId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String note;

    private long addedBy;

    @Column(nullable = false)
    private LocalDateTime addedAt;

    @Version
    private int version;

    protected Participant() {
    }

    Participant(CaseFile file, NewParticipant what, PersonFacts person, long by, LocalDateTime now) {
        check(what.role(), what.actDate(), now.toLocalDate());
        fileId = file.id();
        personId = what.personId();
        role = what.role();
        actDate = what.actDate();
        AgeAtAct age = person.age();
        ageAtLeast = age.atLeast();
        ageAtMost = age.atMost();
        ageProven = age.proven();
        ageEvidence = person.evidence();
        female = person.female();
        suspectedAbuser = what.suspectedAbuser();
        openReportId = file.reportId();
        note = what.note();
        addedBy = by;
        addedAt = now;
    }

    /** Asks for the day of an offender's act (rule 2). */
    static void check(ParticipantRole role, LocalDate actDate, LocalDate today) {
        if (role == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (role == ParticipantRole.OFFENDER && actDate == null) {
            throw new BrokenRule(CaseRule.OFFENDER_NEEDS_THE_DATE_OF_THE_ACT);
        }
        if (actDate != null && actDate.isAfter(today)) {
            throw new BrokenRule(CaseRule.ACT_LIES_IN_THE_FUTURE);
        }
    }

    /** New evidence of the birth date proves the age; refused while it still proves nothing or nothing new. */
    void proveAge(PersonFacts person) {
        AgeAtAct known = new AgeAtAct(ageAtLeast, ageAtMost, ageProven);
        if (!person.age().proven() || person.age().equals(known) && person.evidence().equals(ageEvidence)) {
            throw new BrokenRule(CaseRule.AGE_IS_PROVEN_BY_NEW_EVIDENCE);
        }
        ageAtLeast = person.age().atLeast();
        ageAtMost = person.age().atMost();
        ageProven = true;
        ageEvidence = person.evidence();
    }

    /** The file is closed: the same report may lead to another case of the person. */
    void release() {
        openReportId = null;
    }

    ParticipantFacts facts() {
        return new ParticipantFacts(id, fileId, personId, role, actDate, new AgeAtAct(ageAtLeast, ageAtMost, ageProven), ageEvidence, female,
                suspectedAbuser, note, addedAt.toLocalDate());
    }
}

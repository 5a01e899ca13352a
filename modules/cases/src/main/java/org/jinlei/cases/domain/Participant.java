package org.jinlei.cases.domain;

import jakarta.persistence.Column;
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

    @Column(length = 500)
    private String note;

    private long addedBy;

    @Column(nullable = false)
    private LocalDateTime addedAt;

    @Version
    private int version;

    protected Participant() {
    }

    Participant(CaseFile file, NewParticipant what, PersonFacts person, long by, LocalDateTime now) {
        if (what.role() == ParticipantRole.OFFENDER && what.actDate() == null) {
            throw new BrokenRule(CaseRule.OFFENDER_NEEDS_THE_DATE_OF_THE_ACT);
        }
        if (what.actDate() != null && what.actDate().isAfter(now.toLocalDate())) {
            throw new BrokenRule(CaseRule.ACT_LIES_IN_THE_FUTURE);
        }
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

    /** The file is closed: the same report may lead to another case of the person. */
    void release() {
        openReportId = null;
    }

    ParticipantFacts facts() {
        return new ParticipantFacts(id, fileId, personId, role, actDate, new AgeAtAct(ageAtLeast, ageAtMost, ageProven), ageEvidence, female,
                suspectedAbuser, note);
    }
}

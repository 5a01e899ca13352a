package org.jinlei.cases.domain.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.cases.domain.OfficialNumber;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * That the matter of a case was filed as a criminal one in the province's system (rule 1); from then on its minor suspects need a
 * defender. Withdrawn when it turned out to be none.
 */
@Entity
@Table(name = "cases_criminal_filing")
class CriminalFiling {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Column(nullable = false)
    private LocalDate filedOn;

    @Column(length = 40)
    private String officialNumber;

    private long notedBy;

    @Column(nullable = false)
    private LocalDateTime notedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String withdrawnReason;

    private LocalDateTime withdrawnAt;

    @Version
    private int version;

    protected CriminalFiling() {
    }

    CriminalFiling(long fileId) {
        this.fileId = fileId;
    }

    /** Notes or corrects the filing; one that was withdrawn holds again. */
    void note(LocalDate on, String official, long by, LocalDateTime now) {
        if (on == null || on.isAfter(now.toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        filedOn = on;
        officialNumber = OfficialNumber.textOf(official);
        notedBy = by;
        notedAt = now;
        withdrawnReason = null;
        withdrawnAt = null;
    }

    void withdraw(String reason, LocalDateTime now) {
        if (withdrawnAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        withdrawnReason = FourEyes.reason(reason);
        withdrawnAt = now;
    }

    FilingNote facts() {
        return new FilingNote(filedOn, officialNumber, notedBy, notedAt, withdrawnReason, withdrawnAt, version);
    }
}

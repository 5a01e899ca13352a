package org.jinlei.welfare.domain.circle;

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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/**
 * Care that parents who work elsewhere entrusted to somebody (委托照护; 《未成年人保护法》 articles 22 and 23): nobody whom the law disqualifies, written
 * notices to school and village, and contact every week. What disqualifies somebody is answered and not kept: who is kept here had four times no.
 */
@Entity
@Table(name = "welfare_entrusted_care")
class EntrustedCare {

    /** 《未成年人保护法》 article 23(1): the parents are in touch with the child every week at least. */
    static final int CONTACT_DAYS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    private Long currentFileId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 300, nullable = false, updatable = false)
    private String carerName;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 120, updatable = false)
    private String carerPhone;

    @Column(length = 60, nullable = false, updatable = false)
    private String relation;

    @Column(nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column(updatable = false)
    private LocalDate untilOn;

    @Column(updatable = false)
    private boolean childHeard;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false, updatable = false)
    private String checked;

    @Column(updatable = false)
    private long checkedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime checkedAt;

    private LocalDate schoolToldOn;
    private LocalDate villageToldOn;
    private LocalDate endedOn;
    private Long endedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String endedReason;

    @Version
    private int version;

    protected EntrustedCare() {
    }

    EntrustedCare(long fileId, NewCare what, long by, LocalDateTime now) {
        List<Boolean> disqualifiers = Stream.of(what.offended(), what.addicted(), what.refused(), what.otherwise()).filter(Objects::nonNull).toList();
        if (disqualifiers.contains(Boolean.TRUE)) {
            throw new BrokenRule(FileRule.CARER_IS_NOT_DISQUALIFIED);
        }
        if (disqualifiers.size() < 4) {
            throw new BrokenRule(FileRule.EVERY_DISQUALIFIER_IS_ANSWERED);
        }
        if (!Boolean.TRUE.equals(what.capacity())) {
            throw new BrokenRule(FileRule.CARER_HAS_FULL_CAPACITY);
        }
        if (what.from() == null) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        if (what.until() != null && what.until().isBefore(what.from())) {
            throw new BrokenRule(FileRule.DAYS_ARE_IN_THE_WRONG_ORDER);
        }
        this.fileId = fileId;
        this.currentFileId = fileId;
        this.carerName = Written.text(what.carer());
        this.carerPhone = Written.optional(what.phone());
        this.relation = Written.text(what.relation());
        this.fromOn = what.from();
        this.untilOn = what.until();
        this.childHeard = what.childHeard();
        this.checked = Written.text(what.checked());
        this.checkedBy = by;
        this.checkedAt = now;
        told(what.schoolTold(), what.villageTold(), now.toLocalDate());
    }

    /** The parents told school or village in writing; what is null stays as it was. */
    void told(LocalDate school, LocalDate village, LocalDate today) {
        schoolToldOn = school == null ? schoolToldOn : Written.past(school, today);
        villageToldOn = village == null ? villageToldOn : Written.past(village, today);
    }

    void end(LocalDate on, String why, long by, LocalDate today) {
        if (Written.past(on, today).isBefore(fromOn)) {
            throw new BrokenRule(FileRule.DAYS_ARE_IN_THE_WRONG_ORDER);
        }
        endedOn = on;
        endedReason = Written.text(why);
        endedBy = by;
        currentFileId = null;
    }

    /** First day on which a week has gone by without contact. */
    static LocalDate silentFrom(CareFacts care, LocalDate lastContact) {
        LocalDate last = lastContact == null || lastContact.isBefore(care.from()) ? care.from() : lastContact;
        return last.plusDays(CONTACT_DAYS + 1L);
    }

    CareFacts facts() {
        return new CareFacts(id, carerName, carerPhone, relation, fromOn, untilOn, childHeard, checked, checkedBy, checkedAt, schoolToldOn, villageToldOn,
                endedOn, endedReason);
    }
}

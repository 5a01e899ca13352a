package org.jinlei.welfare.domain.circle;

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
import org.jinlei.people.Age;
import org.jinlei.people.AgeThreshold;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/** With whom a child lives, and whether it is left unattended. What is noted anew takes the place of what was noted before, which stays as history. */
@Entity
@Table(name = "welfare_living")
class Living {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    private Long currentFileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private LivingArrangement arrangement;

    @Column(updatable = false)
    private boolean unattended;

    @Column(nullable = false, updatable = false)
    private LocalDate sinceOn;

    @Column(length = 100, nullable = false, updatable = false)
    private String source;

    @Column(updatable = false)
    private long notedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime notedAt;

    @Version
    private int version;

    protected Living() {
    }

    Living(long fileId, LivingArrangement arrangement, boolean unattended, LocalDate since, String source, long by, LocalDateTime now) {
        if (arrangement == null) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        this.fileId = fileId;
        this.currentFileId = fileId;
        this.arrangement = arrangement;
        this.unattended = unattended;
        this.sinceOn = Written.past(since, now.toLocalDate());
        this.source = Written.text(source);
        this.notedBy = by;
        this.notedAt = now;
    }

    /** Something newer was noted. */
    void pass() {
        currentFileId = null;
    }

    LivingFacts facts() {
        return new LivingFacts(arrangement, unattended, sinceOn, source, notedBy, notedAt);
    }

    /** 《未成年人保护法》 article 21(2): nobody below sixteen lives alone; an age without evidence counts as below (rules 3 and 56). */
    static boolean livesAlone(LivingFacts living, Age age) {
        return living != null && living.arrangement() == LivingArrangement.ALONE && age.isPresumedBelow(AgeThreshold.MAY_LIVE_ALONE);
    }

    /** 《未成年人保护法》 article 21(1): nobody below eight is left unattended. */
    static boolean isUnattended(LivingFacts living, Age age) {
        return living != null && living.unattended() && age.isPresumedBelow(AgeThreshold.MAY_BE_LEFT_UNATTENDED);
    }
}

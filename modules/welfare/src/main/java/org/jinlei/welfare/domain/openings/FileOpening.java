package org.jinlei.welfare.domain.openings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/** Somebody opened a child's file for a purpose; it stays open to them for a while (rule 40). Written once. */
@Entity
@Immutable
@Table(name = "welfare_file_opening")
class FileOpening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long fileId;

    private long userId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private OpeningPurpose purpose;

    @Column(length = 200, nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private OpeningBasis basis;

    private long stationId;

    private Long unitId;

    @Column(nullable = false)
    private LocalDateTime openedAt;

    @Column(nullable = false)
    private LocalDateTime untilAt;

    protected FileOpening() {
    }

    FileOpening(ChildFileFacts file, OpeningPurpose purpose, String words, OpeningBasis basis, long by, LocalDateTime now, Duration holds) {
        if (purpose == null || Written.isAbsent(words)) {
            throw new BrokenRule(FileRule.FILE_IS_OPENED_WITH_A_PURPOSE);
        }
        this.fileId = file.id();
        this.userId = by;
        this.purpose = purpose;
        this.words = words.strip();
        this.basis = basis;
        this.stationId = file.stationId();
        this.unitId = file.unitId();
        this.openedAt = now;
        this.untilAt = now.plus(holds);
    }

    String words() {
        return words;
    }
}

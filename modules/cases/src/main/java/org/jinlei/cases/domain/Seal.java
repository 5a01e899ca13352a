package org.jinlei.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The sealing of a case file: by which article, by whom, when, and how much it covered. */
@Entity
@Immutable
@Table(name = "cases_seal")
class Seal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SealArticle article;

    private long sealedBy;

    @Column(nullable = false)
    private LocalDateTime sealedAt;

    @Column(length = 500, nullable = false)
    private String covers;

    protected Seal() {
    }

    Seal(long fileId, SealArticle article, long sealedBy, LocalDateTime sealedAt, String covers) {
        this.fileId = fileId;
        this.article = article;
        this.sealedBy = sealedBy;
        this.sealedAt = sealedAt;
        this.covers = covers;
    }
}

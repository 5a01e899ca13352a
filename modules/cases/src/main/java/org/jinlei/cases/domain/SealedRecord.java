package org.jinlei.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which record of which person was sealed by which article. The file goes as a whole; this tells whose record had to (ADR 20). */
@Entity
@Immutable
@Table(name = "cases_sealed_record")
class SealedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private long participantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SealableKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SealArticle article;

    protected SealedRecord() {
    }

    SealedRecord(long fileId, SealDuty duty) {
        this.fileId = fileId;
        this.participantId = duty.participantId();
        this.kind = duty.kind();
        this.article = duty.article();
    }
}

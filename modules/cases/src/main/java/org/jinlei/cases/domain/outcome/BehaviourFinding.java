package org.jinlei.cases.domain.outcome;

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
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** An act coded to article 28 or 38 of the Law on Preventing Juvenile Delinquency (rule 29). */
@Entity
@Table(name = "cases_behaviour_finding")
class BehaviourFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private long participantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 60, nullable = false)
    private BehaviourCode code;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String note;

    private long foundBy;

    @Column(nullable = false)
    private LocalDateTime foundAt;

    @Version
    private int version;

    protected BehaviourFinding() {
    }

    BehaviourFinding(long fileId, long participantId, BehaviourCode code, String note, long foundBy, LocalDateTime foundAt) {
        this.fileId = fileId;
        this.participantId = participantId;
        this.code = code;
        this.note = note;
        this.foundBy = foundBy;
        this.foundAt = foundAt;
    }

    BehaviourFacts facts() {
        return new BehaviourFacts(participantId, code, note, foundAt);
    }
}

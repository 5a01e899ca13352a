package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.jinlei.platform.data.ConfidentialText;

/** What was carried out of a measure on a day: an apology made, a report given, an hour of service done. Written once. */
@Entity
@Immutable
@Table(name = "cases_measure_record")
class MeasureRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long measureId;

    @Column(nullable = false)
    private LocalDate doneOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String content;

    private long recordedBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected MeasureRecord() {
    }

    MeasureRecord(long measureId, LocalDate doneOn, String content, long recordedBy, LocalDateTime recordedAt) {
        this.measureId = measureId;
        this.doneOn = doneOn;
        this.content = content;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    MeasureRecordFacts facts() {
        return new MeasureRecordFacts(measureId, doneOn, content, recordedBy);
    }
}

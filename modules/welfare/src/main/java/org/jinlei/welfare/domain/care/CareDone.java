package org.jinlei.welfare.domain.care;

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

/** A measure was done for a child. Written once. */
@Entity
@Immutable
@Table(name = "welfare_care_done")
class CareDone {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long measureId;
    private long childId;

    @Column(nullable = false)
    private LocalDate doneOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String words;

    private long recordedBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected CareDone() {
    }

    CareDone(long measure, long child, LocalDate on, String words, long by, LocalDateTime now) {
        this.measureId = measure;
        this.childId = child;
        this.doneOn = on;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.recordedBy = by;
        this.recordedAt = now;
    }
}

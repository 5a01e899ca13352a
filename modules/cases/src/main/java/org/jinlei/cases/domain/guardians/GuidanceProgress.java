package org.jinlei.cases.domain.guardians;

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

/** What happened of a guidance in family education on a day. Written once. */
@Entity
@Immutable
@Table(name = "cases_guidance_progress")
class GuidanceProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long failureId;

    @Column(nullable = false)
    private LocalDate onDay;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String text;

    private long recordedBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected GuidanceProgress() {
    }

    GuidanceProgress(long failureId, LocalDate onDay, String text, long recordedBy, LocalDateTime recordedAt) {
        this.failureId = failureId;
        this.onDay = onDay;
        this.text = text;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    ProgressFacts facts() {
        return new ProgressFacts(onDay, text, recordedBy);
    }
}

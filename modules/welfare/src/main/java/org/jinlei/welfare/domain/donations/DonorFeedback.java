package org.jinlei.welfare.domain.donations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** What a donor was told. Written once. */
@Entity
@Immutable
@Table(name = "welfare_donor_feedback")
class DonorFeedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long donationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private DonorToldHow way;

    @Column(nullable = false)
    private LocalDate toldOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String words;

    private long toldBy;

    @Column(nullable = false)
    private LocalDateTime recordedAt;

    protected DonorFeedback() {
    }

    DonorFeedback(long donationId, DonorToldHow way, LocalDate on, String words, long by, LocalDateTime now) {
        this.donationId = donationId;
        this.way = way;
        this.toldOn = on;
        this.words = words.strip();
        this.toldBy = by;
        this.recordedAt = now;
    }

    DonationSheet.Told facts() {
        return new DonationSheet.Told(way, toldOn, words, toldBy);
    }
}

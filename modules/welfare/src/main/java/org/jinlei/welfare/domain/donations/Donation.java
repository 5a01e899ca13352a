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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Who gave, from where it came and when. What it brought is in the events of the stock. It comes from colleagues or through a charity or civil affairs;
 * there is no way to write down one that the public was asked for (rule 58).
 */
@Entity
@Table(name = "welfare_donation")
class Donation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(updatable = false)
    private long stationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private DonationNature nature;

    @Column(length = 100, updatable = false)
    private String channel;

    @Column(length = 60, updatable = false)
    private String reference;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 429, nullable = false, updatable = false)
    private String donor;

    @Column(updatable = false)
    private boolean anonymous;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, updatable = false)
    private String note;

    @Column(nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(updatable = false)
    private long receivedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    @Version
    private int version;

    protected Donation() {
    }

    Donation(String number, long station, NewDonation said, long by, LocalDateTime now) {
        this.number = number;
        this.stationId = station;
        this.nature = said.nature();
        this.channel = said.nature().isPassedOn() ? said.channel().strip() : null;
        this.reference = blank(said.reference()) ? null : said.reference().strip();
        this.donor = blank(said.donor()) ? "" : said.donor().strip();
        this.anonymous = said.anonymous();
        this.note = blank(said.note()) ? null : said.note().strip();
        this.receivedOn = said.receivedOn();
        this.receivedBy = by;
        this.recordedAt = now;
    }

    static void check(NewDonation said, LocalDate today) {
        if (said.nature() == null || said.receivedOn() == null || blank(said.donor()) && !said.anonymous()) {
            throw new BrokenRule(DonationRule.DONATION_SAYS_WHERE_IT_COMES_FROM);
        }
        if (said.nature().isPassedOn() && blank(said.channel())) {
            throw new BrokenRule(DonationRule.DONATION_FROM_OUTSIDE_NAMES_ITS_CHANNEL);
        }
        if (said.lines().isEmpty() || said.lines().stream().anyMatch(line -> line.item() == null || line.quantity() < 1)) {
            throw new BrokenRule(DonationRule.DONATION_BRINGS_SOMETHING);
        }
        if (said.receivedOn().isAfter(today)) {
            throw new BrokenRule(DonationRule.DATE_LIES_IN_THE_FUTURE);
        }
    }

    DonationFacts facts() {
        return new DonationFacts(id, number, stationId, nature, channel, reference, anonymous ? null : donor, anonymous, note, receivedOn, receivedBy, recordedAt);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.care.NeedFacts;

/**
 * Things or money handed over for a child: by two, to the adult who looks after it, who signs. The signature is a picture among the attachments, drawn on
 * the screen or taken of the paper. A delivery that was entered wrongly is undone by a counter-entry and stays readable.
 */
@Entity
@Table(name = "welfare_delivery")
class Delivery {

    /** Who receives for a child. */
    static final Set<RelationKind> RECEIVERS = EnumSet.of(RelationKind.FATHER, RelationKind.MOTHER, RelationKind.GUARDIAN, RelationKind.ENTRUSTED_CARER,
            RelationKind.GRANDPARENT);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(updatable = false)
    private long planItemId;

    @Column(updatable = false)
    private long stockId;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private long quantity;

    @Column(nullable = false, updatable = false)
    private LocalDateTime deliveredAt;

    @Column(updatable = false)
    private long firstUser;

    @Column(updatable = false)
    private long secondUser;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 429, nullable = false, updatable = false)
    private String guardian;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private RelationKind guardianRelation;

    @Column(updatable = false)
    private boolean facesConsented;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private DeliveryStatus status = DeliveryStatus.HANDED_OVER;

    private int papers;
    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private SignatureWay signatureWay;

    private Long signatureFile;

    private long stationId;
    private Long unitId;

    @Version
    private int version;

    protected Delivery() {
    }

    Delivery(String number, NewDelivery said, NeedFacts need, long by) {
        this.number = number;
        this.planItemId = said.planItemId();
        this.stockId = said.stockId();
        this.fileId = need.fileId();
        this.personId = need.personId();
        this.quantity = said.quantity();
        this.deliveredAt = said.at();
        this.firstUser = by;
        this.secondUser = said.secondUser();
        this.guardian = said.guardian().strip();
        this.guardianRelation = said.relation();
        this.facesConsented = said.faces();
        this.stationId = need.stationId();
        this.unitId = need.unitId();
    }

    static void check(NewDelivery said, long by, LocalDateTime now) {
        if (said.quantity() < 1) {
            throw new BrokenRule(DonationRule.DONATION_BRINGS_SOMETHING);
        }
        if (said.secondUser() == null || said.secondUser() == by) {
            throw new BrokenRule(DonationRule.DELIVERY_IS_MADE_BY_TWO);
        }
        if (said.guardian() == null || said.guardian().isBlank() || said.relation() == null || !RECEIVERS.contains(said.relation())) {
            throw new BrokenRule(DonationRule.DELIVERY_NAMES_WHO_RECEIVED);
        }
        if (said.at() == null || said.at().isAfter(now)) {
            throw new BrokenRule(DonationRule.DATE_LIES_IN_THE_FUTURE);
        }
    }

    /** The guardian signed. */
    void sign(SignatureWay way, Long file, LocalDate on, LocalDate today) {
        if (status != DeliveryStatus.HANDED_OVER) {
            throw new BrokenRule(DonationRule.DELIVERY_IS_SIGNED_ALREADY);
        }
        if (way == null || file == null || on == null || papers < 1) {
            throw new BrokenRule(DonationRule.SIGNATURE_HAS_ITS_PAPER);
        }
        if (on.isAfter(today) || on.isBefore(deliveredAt.toLocalDate())) {
            throw new BrokenRule(DonationRule.DATE_LIES_IN_THE_FUTURE);
        }
        status = DeliveryStatus.SIGNED;
        signatureWay = way;
        signatureFile = file;
        signedOn = on;
    }

    /** The child lives elsewhere. Answers whether that is news. */
    boolean follow(long station, Long unit) {
        boolean moved = stationId != station || !Objects.equals(unitId, unit);
        stationId = station;
        unitId = unit;
        return moved;
    }

    void undone() {
        status = DeliveryStatus.UNDONE;
    }

    void paperAdded() {
        papers++;
    }

    /** A signature cannot be taken away from what it proves. */
    void paperRemoved() {
        if (status != DeliveryStatus.HANDED_OVER) {
            throw new BrokenRule(DonationRule.DELIVERY_IS_SIGNED_ALREADY);
        }
        papers--;
    }

    DeliveryFacts facts() {
        return new DeliveryFacts(id, number, planItemId, stockId, fileId, personId, quantity, deliveredAt, firstUser, secondUser, guardian, guardianRelation,
                facesConsented, status, papers, signedOn, signatureWay, signatureFile, stationId, unitId);
    }
}

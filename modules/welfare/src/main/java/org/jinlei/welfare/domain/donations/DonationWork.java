package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.CareNumbers;
import org.jinlei.welfare.domain.care.CareStations;

/** Taking donations in, and telling the donors (rule 58). */
@ApplicationScoped
@Transactional
public class DonationWork {

    private static final int MOST_CHILDREN = 1000;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private DonationDesk desk;

    @Inject
    private StockDesk stock;

    @Inject
    private CareStations stations;

    @Inject
    private CareNumbers numbers;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /** Takes in a donation for the caller's station. Answers its number. */
    @UseCase(WelfarePermissions.DONATIONS)
    public long receive(NewDonation said) {
        LocalDateTime now = LocalDateTime.now(clock);
        Donation.check(said, now.toLocalDate());
        long station = stations.own(WelfarePermissions.DONATIONS);
        Donation donation = new Donation(numbers.nextDonation(station), station, said, access.userId(), now);
        em.persist(donation);
        long id = donation.facts().id();
        said.lines().stream().map(DonationWork::plain).sorted(Comparator.comparing(NewDonation.Line::item).thenComparing(NewDonation.Line::size))
                .forEach(line -> stock.move(StockMove.received(stock.opened(station, line.item(), line.size()), line.quantity(), id)));
        desk.settle(donation);
        audit.concerns(DonationDesk.SUBJECT, id);
        return id;
    }

    private static NewDonation.Line plain(NewDonation.Line line) {
        String size = line.size() == null || line.item().isMoney() ? "" : line.size().strip().toUpperCase(Locale.ROOT);
        return new NewDonation.Line(line.item(), size, line.quantity());
    }

    /** Notes what the donor was told, by which way and on which day; no child is named in it. */
    @UseCase(WelfarePermissions.DONATIONS)
    public void tell(long id, DonorToldHow way, LocalDate on, String words) {
        Donation donation = desk.visible(id);
        if (way == null || on == null || words == null || words.isBlank() || on.isBefore(donation.facts().receivedOn())) {
            throw new BrokenRule(DonationRule.DONOR_IS_TOLD_BY_DAY_AND_WAY);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new BrokenRule(DonationRule.DATE_LIES_IN_THE_FUTURE);
        }
        if (children(id).values().stream().anyMatch(child -> words.contains(child.name()))) {
            throw new BrokenRule(DonationRule.DONOR_IS_TOLD_WITHOUT_THE_CHILDS_NAME);
        }
        em.persist(new DonorFeedback(id, way, on, words, access.userId(), LocalDateTime.now(clock)));
        desk.settle(donation);
    }

    /** Those who got something of the items and sizes that the donation brought. */
    private Map<Long, PersonSummary> children(long donationId) {
        List<Long> persons = em.createQuery("select distinct d.personId from Delivery d where d.stockId in "
                + "(select e.stockId from StockEvent e where e.donationId = :donation)", Long.class).setParameter("donation", donationId)
                .setMaxResults(MOST_CHILDREN).getResultList();
        return people.known(persons);
    }
}

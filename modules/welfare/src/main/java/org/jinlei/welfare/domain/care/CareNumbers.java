package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.rules.NotThere;

/** Gives running numbers of needs, plans, donations and deliveries, one series a station, kind and year. A number whose transaction fails is given again. */
@ApplicationScoped
public class CareNumbers {

    @Inject
    private EntityManager em;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Clock clock;

    /** The next number of a need. */
    public String nextNeed(long station) {
        return next("XQ", station);
    }

    /** The next number of a care plan. */
    public String nextPlan(long station) {
        return next("GA", station);
    }

    /** The next number of a donation. */
    public String nextDonation(long station) {
        return next("JZ", station);
    }

    /** The next number of a delivery. */
    public String nextDelivery(long station) {
        return next("FF", station);
    }

    private String next(String kind, long station) {
        String code = organisation.unit(station).map(UnitSummary::code).orElseThrow(NotThere::new).replaceAll("[^0-9A-Za-z]", "");
        String series = kind + "-" + code + "-" + LocalDate.now(clock).getYear();
        em.createNativeQuery("insert into welfare_care_number (series, last_number) values (:series, 1) on duplicate key update last_number = last_number + 1")
                .setParameter("series", series).executeUpdate();
        long running = ((Number) em.createNativeQuery("select last_number from welfare_care_number where series = :series").setParameter("series", series)
                .getSingleResult()).longValue();
        return series + "-" + String.format("%05d", running);
    }
}

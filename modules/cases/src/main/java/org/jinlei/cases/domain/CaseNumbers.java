package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.rules.NotThere;

/** Gives running numbers, one series a station, kind and year. A number whose transaction fails is given again; none is given twice. */
@ApplicationScoped
public class CaseNumbers {

    @Inject
    private EntityManager em;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Clock clock;

    /** The next number of a case file of the station. */
    public CaseNumber nextCase(long station) {
        int year = LocalDate.now(clock).getYear();
        String code = code(station);
        return CaseNumber.ofCase(code, year, next("W-" + code + "-" + year));
    }

    /** The next number of a receipt of the station. */
    public CaseNumber nextReceipt(long station) {
        int year = LocalDate.now(clock).getYear();
        String code = code(station);
        return CaseNumber.ofReceipt(code, year, next("J-" + code + "-" + year));
    }

    /** The next number of a recommendation letter of the station. */
    public CaseNumber nextLetter(long station) {
        int year = LocalDate.now(clock).getYear();
        String code = code(station);
        return CaseNumber.ofLetter(code, year, next("Y-" + code + "-" + year));
    }

    /** The next number of a search for a missing child of the station. */
    public CaseNumber nextSearch(long station) {
        int year = LocalDate.now(clock).getYear();
        String code = code(station);
        return CaseNumber.ofSearch(code, year, next("X-" + code + "-" + year));
    }

    /** The next number of an intervention of the station. */
    public CaseNumber nextIntervention(long station) {
        int year = LocalDate.now(clock).getYear();
        String code = code(station);
        return CaseNumber.ofIntervention(code, year, next("B-" + code + "-" + year));
    }

    /** Takes many numbers of case files of the station at once, the first of which is returned. */
    long firstOf(long station, int year, int many) {
        String series = "W-" + code(station) + "-" + year;
        em.createNativeQuery("insert into cases_number (series, last_number) values (:series, :many) on duplicate key update last_number = last_number + :many")
                .setParameter("series", series).setParameter("many", many).executeUpdate();
        return last(series) - many + 1;
    }

    /** The number of a case file that was taken with {@link #firstOf}. */
    CaseNumber ofCase(long station, int year, long running) {
        return CaseNumber.ofCase(code(station), year, running);
    }

    private long next(String series) {
        em.createNativeQuery("insert into cases_number (series, last_number) values (:series, last_insert_id(1)) "
                + "on duplicate key update last_number = last_insert_id(last_number + 1)").setParameter("series", series).executeUpdate();
        return last(series);
    }

    private long last(String series) {
        return ((Number) em.createNativeQuery("select last_number from cases_number where series = :series").setParameter("series", series)
                .getSingleResult()).longValue();
    }

    private String code(long station) {
        return organisation.unit(station).map(UnitSummary::code).orElseThrow(NotThere::new).replaceAll("[^0-9A-Za-z]", "");
    }
}

package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.data.SearchText;

/** Keeps the search words of case files: numbers, title, and the participants' names in characters, pinyin and initials. */
@ApplicationScoped
class CaseTokens {

    @Inject
    private EntityManager em;

    @Inject
    private PersonDirectory people;

    @Inject
    private CaseDesk desk;

    /** Writes the search words of a file anew. */
    void index(CaseFacts file) {
        em.flush();
        em.createNativeQuery("delete from cases_file_token where file_id = :file").setParameter("file", file.id()).executeUpdate();
        Set<String> tokens = of(file.number(), file.officialNumber(), file.title());
        desk.participants(file.id()).forEach(one -> tokens.addAll(people.nameTokens(one.personId())));
        tokens.forEach(token -> em.createNativeQuery("insert into cases_file_token (file_id, token, station_id, unit_id) "
                + "values (:file, :token, :station, :unit)").setParameter("file", file.id()).setParameter("token", token)
                .setParameter("station", file.stationId()).setParameter("unit", file.unitId()).executeUpdate());
    }

    /** The search words of a file without those of its participants' names. */
    static Set<String> of(String number, String officialNumber, String title) {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(SearchText.normal(number));
        tokens.add(SearchText.normal(number.replaceFirst("^W-[^-]*-", "")));
        tokens.add(SearchText.normal(officialNumber));
        tokens.addAll(ends(SearchText.normal(title)));
        tokens.remove("");
        return tokens;
    }

    /** The text from each of its characters on, so that the search finds any part of it. */
    static Set<String> ends(String text) {
        Set<String> ends = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            ends.add(text.substring(at));
        }
        return ends;
    }
}

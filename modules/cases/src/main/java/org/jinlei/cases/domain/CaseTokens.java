package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.data.SearchText;

/**
 * Keeps the search words of case files: numbers, those of the documents and recordings that the file cites, title, and the participants'
 * names in characters, pinyin and initials.
 */
@ApplicationScoped
class CaseTokens {

    private static final String DOCUMENTS = "select official_number from cases_disposition where file_id = :file union select official_number from cases_criminal_filing "
            + "where file_id = :file union select recording from cases_questioning where file_id = :file union select recording from cases_mediation where file_id = :file "
            + "union select agreement from cases_mediation where file_id = :file union select decision_number from cases_placement where file_id = :file "
            + "union select opinion_number from cases_placement where file_id = :file union select leaving_number from cases_placement where file_id = :file "
            + "union select guidance_number from cases_failing_guardian where file_id = :file union select m.decision_number from cases_corrective_measure m "
            + "join cases_corrective_task t on t.id = m.task_id where t.file_id = :file";

    @Inject
    private EntityManager em;

    @Inject
    private PersonDirectory people;

    @Inject
    private CaseDesk desk;

    /** A file is found by the documents and recordings that it cites, too; a sealed one by nothing. */
    void cite(@Observes DocumentCited document) {
        CaseFacts file = em.find(CaseFile.class, document.fileId()).facts();
        if (file.status() != CaseStatus.SEALED) {
            index(file);
        }
    }

    /** Writes the search words of a file anew. */
    void index(CaseFacts file) {
        em.flush();
        em.createNativeQuery("delete from cases_file_token where file_id = :file").setParameter("file", file.id()).executeUpdate();
        Set<String> tokens = of(file.number(), file.officialNumber(), file.title());
        em.createNativeQuery(DOCUMENTS, String.class).setParameter("file", file.id()).getResultList().forEach(number -> tokens.add(SearchText.normal((String) number)));
        tokens.remove("");
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

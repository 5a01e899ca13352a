package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.people.Grade;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;

/** Reads and writes enrolments: one row a pupil and term. What is counted by stands in clear columns, everything that was told beside them encrypted. */
@ApplicationScoped
class EnrolmentRows {

    private static final int ROWS_A_STATEMENT = 50;
    private static final int LONGEST = 40;
    private static final String COLUMNS = "person_id, term, station_id, school_id, grade, grade_text, class_name, boarding, village_id, family_type, father_away, "
            + "mother_away, carer, carer_id, left_behind_claim, distance, facts, batch_id";

    @Inject
    private EntityManager em;

    @Inject
    private ColumnCipher cipher;

    /**
     * What the last roster of the term or of one before told of a person.
     *
     * @param person number under which the enrolment stands, which may be that of a merged entry
     */
    record Last(long person, SchoolTerm term, TermFacts facts, long batch, Long carer, long station) {

        /** As JSON, to be put back if need be. */
        JsonObject json() {
            JsonObjectBuilder text = JsonTexts.JSON.createObjectBuilder().add("person", person).add("facts", facts.json()).add("batch", batch).add("station", station);
            return (carer == null ? text : text.add("carer", carer)).build();
        }
    }

    /** An enrolment to be written. */
    record Entry(long person, long station, TermFacts facts, Long carer, long batch) {
    }

    /** The latest enrolments up to a term. */
    Map<Long, Last> last(Collection<Long> persons, SchoolTerm term) {
        Map<Long, Last> last = new HashMap<>();
        if (!persons.isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = em.createNativeQuery("select coalesce(p.merged_into, p.id), e.term, e.facts, e.batch_id, e.carer_id, e.station_id, "
                    + "e.person_id from people_enrolment e join people_person p on p.id = e.person_id where (p.id in (:ids) or p.merged_into in (:ids)) "
                    + "and e.term <= :term order by e.term, e.id").setParameter("ids", new TreeSet<>(persons))
                    .setParameter("term", term.code()).getResultList();
            rows.stream().map(Row::of).forEach(row -> last.put(row.id(), new Last(row.number(6), SchoolTerm.of(row.text(1)),
                    TermFacts.read(cipher.decrypted(row.bytes(2))), row.number(3), row.number(4), row.number(5))));
        }
        return last;
    }

    /** Writes enrolments of a term; one that is there is replaced. */
    void write(List<Entry> entries, SchoolTerm term) {
        for (int from = 0; from < entries.size(); from += ROWS_A_STATEMENT) {
            List<Entry> some = entries.subList(from, Math.min(entries.size(), from + ROWS_A_STATEMENT));
            String values = "(" + "?, ".repeat(17) + "?)";
            Query insert = em.createNativeQuery("insert into people_enrolment (" + COLUMNS + ") values " + values + (", " + values).repeat(some.size() - 1)
                    + " on duplicate key update " + List.of(COLUMNS.split(", ")).stream().filter(column -> !column.equals("person_id") && !column.equals("term"))
                            .map(column -> column + " = values(" + column + ")").collect(Collectors.joining(", ")));
            int at = 0;
            for (Entry entry : some) {
                at = bind(insert, at, entry, term);
            }
            insert.executeUpdate();
        }
    }

    private int bind(Query insert, int before, Entry entry, SchoolTerm term) {
        TermFacts facts = entry.facts();
        String grade = facts.text(RosterField.GRADE);
        boolean known = grade != null && List.of(Grade.values()).stream().anyMatch(one -> one.name().equals(grade));
        Object[] values = {entry.person(), term.code(), entry.station(), facts.number(RosterField.SCHOOL), known ? grade : null, known ? null : cut(grade),
                cut(facts.text(RosterField.CLASS_NAME)), facts.answer(RosterField.BOARDING), facts.number(RosterField.VILLAGE), facts.text(RosterField.FAMILY_TYPE),
                facts.answer(RosterField.FATHER_AWAY), facts.answer(RosterField.MOTHER_AWAY), facts.text(RosterField.GUARDIAN_RELATION), entry.carer(),
                facts.answer(RosterField.LEFT_BEHIND), cut(facts.text(RosterField.DISTANCE)), cipher.encrypted(facts.json()), entry.batch()};
        int at = before;
        for (Object value : values) {
            insert.setParameter(++at, value);
        }
        return at;
    }

    /** Takes the enrolments away that a batch wrote for these persons. */
    void remove(Collection<Long> persons, SchoolTerm term, long batch) {
        if (!persons.isEmpty()) {
            em.createNativeQuery("delete from people_enrolment where person_id in (:ids) and term = :term and batch_id = :batch").setParameter("ids", persons)
                    .setParameter("term", term.code()).setParameter("batch", batch).executeUpdate();
        }
    }

    /** What {@link Last#json} kept. */
    static Entry read(JsonObject text) {
        return new Entry(text.getJsonNumber("person").longValue(), text.getJsonNumber("station").longValue(), TermFacts.read(text.getString("facts")),
                text.containsKey("carer") ? text.getJsonNumber("carer").longValue() : null, text.getJsonNumber("batch").longValue());
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}

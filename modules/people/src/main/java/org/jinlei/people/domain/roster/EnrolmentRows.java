package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
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

    private static final String VALUES = "(" + "?, ".repeat(17) + "?)";
    private static final String REPLACED = Arrays.stream(COLUMNS.split(", ")).filter(column -> !column.equals("person_id") && !column.equals("term"))
            .map(column -> column + " = values(" + column + ")").collect(Collectors.joining(", ", " on duplicate key update ", ""));
    private static final String LAST = "select coalesce(p.merged_into, p.id), e.term, e.facts, e.batch_id, e.carer_id, e.station_id, e.person_id, e.id "
            + "from people_person p join people_enrolment e on e.person_id = p.id where p.%s in (:ids) and e.term <= :term";

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
            List<Object[]> rows = em.createNativeQuery(LAST.formatted("id") + " union all " + LAST.formatted("merged_into") + " order by 2, 8")
                    .setParameter("ids", new TreeSet<>(persons)).setParameter("term", term.code()).getResultList();
            rows.stream().map(Row::of).forEach(row -> last.put(row.id(), new Last(row.number(6), SchoolTerm.of(row.text(1)),
                    TermFacts.read(cipher.decrypted(row.bytes(2))), row.number(3), row.number(4), row.number(5))));
        }
        return last;
    }

    /** Persons whose enrolment of a term is now that of another roster. */
    Set<Long> toldByOthers(Collection<Long> persons, SchoolTerm term, long batch) {
        Set<Long> told = new HashSet<>();
        if (!persons.isEmpty()) {
            em.createNativeQuery("select e.person_id from people_enrolment e where e.person_id in (:ids) and e.term = :term and e.batch_id <> :batch", Long.class)
                    .setParameter("ids", new TreeSet<>(persons)).setParameter("term", term.code()).setParameter("batch", batch).getResultList()
                    .forEach(id -> told.add(((Number) id).longValue()));
        }
        return told;
    }

    /** Writes enrolments of a term; one that is there is replaced. */
    void write(List<Entry> entries, SchoolTerm term) {
        for (int from = 0; from < entries.size(); from += ROWS_A_STATEMENT) {
            List<Entry> some = entries.subList(from, Math.min(entries.size(), from + ROWS_A_STATEMENT));
            em.unwrap(Session.class).doWork(connection -> {
                try (PreparedStatement insert = connection.prepareStatement("insert into people_enrolment (" + COLUMNS + ") values " + VALUES + (", " + VALUES)
                        .repeat(some.size() - 1) + REPLACED)) {
                    int at = 0;
                    for (Entry entry : some) {
                        at = bind(insert, at, entry, term);
                    }
                    insert.executeUpdate();
                }
            });
        }
    }

    private int bind(PreparedStatement insert, int before, Entry entry, SchoolTerm term) throws SQLException {
        TermFacts facts = entry.facts();
        String grade = facts.text(RosterField.GRADE);
        boolean known = grade != null && List.of(Grade.values()).stream().anyMatch(one -> one.name().equals(grade));
        Object[] values = {entry.person(), term.code(), entry.station(), facts.number(RosterField.SCHOOL), known ? grade : null, known ? null : cut(grade),
                cut(facts.text(RosterField.CLASS_NAME)), facts.answer(RosterField.BOARDING), facts.number(RosterField.VILLAGE), facts.text(RosterField.FAMILY_TYPE),
                facts.answer(RosterField.FATHER_AWAY), facts.answer(RosterField.MOTHER_AWAY), facts.text(RosterField.GUARDIAN_RELATION), entry.carer(),
                facts.answer(RosterField.LEFT_BEHIND), cut(facts.text(RosterField.DISTANCE)), cipher.encrypted(facts.json()), entry.batch()};
        int at = before;
        for (Object value : values) {
            insert.setObject(++at, value);
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

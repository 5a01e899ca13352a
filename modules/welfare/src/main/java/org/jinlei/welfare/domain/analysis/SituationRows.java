package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.EnrolmentFact;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.data.Row;

/** Writes the projection: a row a pupil a term, and beside them the block of each school. */
@ApplicationScoped
class SituationRows {

    private static final String COLUMNS = "person_id, term, station_id, unit_id, school_id, class_name, grade, family, away, carer, distance, state, boarding, batch_id";
    private static final String VALUES = "(" + "?, ".repeat(13) + "?)";
    private static final String REPLACED = String.join(", ", List.of("station_id", "unit_id", "school_id", "class_name", "grade", "family", "away", "carer",
            "distance", "state", "boarding", "batch_id").stream().map(column -> column + " = values(" + column + ")").toList());
    private static final int ROWS_A_STATEMENT = 100;

    @Inject
    private EntityManager em;

    @Inject
    private OrganisationDirectory organisation;

    /** A school of a term within a station: what lies in one block. */
    record Place(long station, long school) {
    }

    /** The village in which a pupil lives, a grid's being its own. */
    private Long village(EnrolmentFact fact) {
        return fact.livesIn() == null ? null : organisation.unit(fact.livesIn()).map(unit -> unit.kind() == UnitKind.GRID && unit.parent() != null ? unit.parent()
                : Long.valueOf(unit.id())).orElse(null);
    }

    /** Whether a pupil is counted in another village than that in which the register says that it lives. */
    boolean isElsewhere(EnrolmentFact fact) {
        return !em.createNativeQuery("select s.id from welfare_situation s where s.person_id = :person and s.term = :term and not (s.unit_id <=> :village)", Long.class)
                .setParameter("person", fact.personId()).setParameter("term", fact.term()).setParameter("village", village(fact)).getResultList().isEmpty();
    }

    /** Writes enrolments of one term; whoever is there already is replaced. Answers the blocks that are to be made again. */
    Set<Place> write(SchoolTerm term, List<EnrolmentFact> facts) {
        Set<Place> touched = placesOf(term, facts.stream().map(EnrolmentFact::personId).toList());
        for (int from = 0; from < facts.size(); from += ROWS_A_STATEMENT) {
            List<EnrolmentFact> some = facts.subList(from, Math.min(facts.size(), from + ROWS_A_STATEMENT));
            Query insert = em.createNativeQuery("insert into welfare_situation (" + COLUMNS + ") values " + VALUES + (", " + VALUES).repeat(some.size() - 1)
                    + " on duplicate key update " + REPLACED);
            int at = 0;
            for (EnrolmentFact fact : some) {
                Situation one = Situation.of(fact, village(fact));
                for (Object value : new Object[] {fact.personId(), term.code(), fact.stationId(), one.unit(), fact.schoolId(), fact.className(),
                        one.grade().name(), one.family().name(), one.away().name(), one.carer().name(), one.distance().name(), one.state().name(),
                        fact.boarding(), fact.batchId()}) {
                    insert.setParameter(++at, value);
                }
                touched.add(new Place(fact.stationId(), fact.schoolId()));
            }
            insert.executeUpdate();
        }
        return touched;
    }

    /** Where these pupils stand. */
    Set<Place> placesOf(SchoolTerm term, List<Long> persons) {
        return persons.isEmpty() ? new HashSet<>() : places("s.term = :term and s.person_id in (:persons)", "term", term.code(), "persons", persons);
    }

    Set<Place> places(SchoolTerm term) {
        return places("s.term = :term", "term", term.code());
    }

    @SuppressWarnings("unchecked")
    private Set<Place> places(String condition, Object... values) {
        Query query = em.createNativeQuery("select distinct s.station_id, s.school_id from welfare_situation s where " + condition);
        for (int i = 0; i < values.length; i += 2) {
            query.setParameter((String) values[i], values[i + 1]);
        }
        List<Object[]> rows = query.getResultList();
        Set<Place> places = new HashSet<>();
        rows.stream().map(Row::of).forEach(row -> places.add(new Place(row.id(), row.number(1))));
        return places;
    }

    /** Takes the rows of a term away. */
    void clear(SchoolTerm term) {
        em.createNativeQuery("delete from welfare_situation where term = :term").setParameter("term", term.code()).executeUpdate();
    }

    /** Takes the rows of persons away. */
    void remove(SchoolTerm term, List<Long> persons) {
        em.createNativeQuery("delete from welfare_situation where term = :term and person_id in (:persons)").setParameter("term", term.code())
                .setParameter("persons", persons).executeUpdate();
    }

    /** Makes the block of a school again from its rows, one at a time; none where nobody is left. */
    @SuppressWarnings("unchecked")
    void pack(SchoolTerm term, Place place) {
        em.createNativeQuery("select b.school_id from welfare_situation_block b where b.term = :term and b.station_id = :station and b.school_id = :school for update", Long.class)
                .setParameter("term", term.code()).setParameter("station", place.station()).setParameter("school", place.school()).getResultList();
        List<Object[]> rows = em.createNativeQuery("select s.person_id, s.unit_id, s.grade, s.family, s.away, s.carer, s.distance, s.state from welfare_situation s "
                + "where s.term = :term and s.school_id = :school and s.station_id = :station order by s.id").setParameter("term", term.code())
                .setParameter("school", place.school()).setParameter("station", place.station()).getResultList();
        List<Situation> pupils = new ArrayList<>(rows.size());
        rows.stream().map(Row::of).forEach(row -> pupils.add(new Situation(row.id(), row.number(1), row.constant(2, Grade.class), row.constant(3, FamilyType.class),
                row.constant(4, AwayParents.class), row.constant(5, CarerKind.class), row.constant(6, ParentDistance.class), row.constant(7, LeftBehindState.class))));
        Query write = em.createNativeQuery(pupils.isEmpty()
                ? "delete from welfare_situation_block where term = :term and station_id = :station and school_id = :school"
                : "insert into welfare_situation_block (term, station_id, school_id, pupils) values (:term, :station, :school, :pupils) "
                        + "on duplicate key update pupils = values(pupils)");
        write.setParameter("term", term.code()).setParameter("station", place.station()).setParameter("school", place.school());
        (pupils.isEmpty() ? write : write.setParameter("pupils", SituationBlock.of(pupils))).executeUpdate();
    }
}

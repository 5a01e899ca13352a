package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jinlei.people.CarerKind;
import org.jinlei.people.EnrolmentFact;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.People;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;

/** Reads enrolments for other modules; see {@link org.jinlei.people.EnrolmentDirectory}. */
@ApplicationScoped
public class Enrolments {

    private static final String FACTS = "select e.id, coalesce(p.merged_into, p.id), e.term, e.station_id, e.school_id, e.grade, e.class_name, e.boarding, "
            + "k.unit_id, e.family_type, e.father_away, e.mother_away, e.carer, e.left_behind_claim, e.distance, p.sex, p.born_from, e.batch_id "
            + "from people_enrolment e join people_person p on p.id = e.person_id join people_person k on k.id = coalesce(p.merged_into, p.id) where ";

    @Inject
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** See {@link org.jinlei.people.EnrolmentDirectory#terms}. */
    @SuppressWarnings("unchecked")
    public List<SchoolTerm> terms() {
        List<String> codes = em.createNativeQuery("select distinct e.term from people_enrolment e order by e.term desc", String.class).getResultList();
        return codes.stream().map(SchoolTerm::of).toList();
    }

    /**
     * A page of enrolments.
     *
     * @param condition fixed text that names the value {@code :key}
     */
    @SuppressWarnings("unchecked")
    public List<EnrolmentFact> page(String condition, Object key, long after, int most) {
        List<Object[]> rows = em.createNativeQuery(FACTS + condition + " and e.id > :after order by e.id").setParameter("key", key)
                .setParameter("after", after).setMaxResults(most).getResultList();
        return rows.stream().map(Row::of).map(Enrolments::fact).toList();
    }

    /** See {@link org.jinlei.people.EnrolmentDirectory#of}. */
    @SuppressWarnings("unchecked")
    public List<EnrolmentFact> of(long person) {
        List<Object[]> rows = em.createNativeQuery(FACTS + "e.person_id in (:ids) order by e.term, e.id").setParameter("ids", people.identities(person)).getResultList();
        audit.concerns("Person", person);
        return rows.stream().map(Row::of).map(Enrolments::fact).toList();
    }

    /** See {@link org.jinlei.people.EnrolmentDirectory#latest}. */
    @SuppressWarnings("unchecked")
    public Optional<EnrolmentFact> latest(long person) {
        List<Object[]> rows = em.createNativeQuery(FACTS + "e.person_id in (:ids) order by e.term desc, e.id desc").setParameter("ids", people.identities(person))
                .setMaxResults(1).getResultList();
        audit.concerns("Person", person);
        return rows.stream().map(Row::of).map(Enrolments::fact).findFirst();
    }

    private static EnrolmentFact fact(Row row) {
        return new EnrolmentFact(row.id(), row.number(1), row.text(2), row.number(3), row.number(4), row.constant(5, Grade.class), row.text(6), answer(row, 7),
                row.number(8), row.constant(9, FamilyType.class), answer(row, 10), answer(row, 11), row.constant(12, CarerKind.class), answer(row, 13),
                row.text(14), row.constant(15, Sex.class), row.date(16), row.number(17));
    }

    private static Boolean answer(Row row, int column) {
        return row.text(column) == null ? null : row.flag(column);
    }
}

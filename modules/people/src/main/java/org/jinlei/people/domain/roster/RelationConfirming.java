package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.Row;

/** Confirms many relations at once, and puts back how they were confirmed before. */
@ApplicationScoped
class RelationConfirming {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    /** A roster says that the relations still hold; how they were confirmed goes into the trace of the row. */
    void confirm(Map<Long, RowTrace> relations, LocalDate day) {
        if (relations.isEmpty()) {
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object[]> before = em.createNativeQuery("select r.id, r.confirmed_on, r.confirmed_by from people_relation r where r.id in (:ids)")
                .setParameter("ids", relations.keySet()).getResultList();
        before.stream().map(Row::of).forEach(row -> relations.get(row.id()).confirmed()
                .add(new RowTrace.Confirmed(row.id(), row.date(1).toString(), row.number(2))));
        em.createNativeQuery("update people_relation set confirmed_on = :day, confirmed_by = :by, version = version + 1 where id in (:ids)")
                .setParameter("day", day).setParameter("by", access.userId()).setParameter("ids", relations.keySet()).executeUpdate();
    }

    /** Puts back how relations were confirmed before, unless somebody has confirmed them since. */
    void putBack(Collection<RowTrace.Confirmed> relations, LocalDate confirmedByRoster) {
        em.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update people_relation set confirmed_on = ?, confirmed_by = ?, version = version + 1 where id = ? and confirmed_on = ?")) {
                for (RowTrace.Confirmed one : relations) {
                    update.setDate(1, Date.valueOf(one.on()));
                    update.setLong(2, one.by());
                    update.setLong(3, one.relation());
                    update.setDate(4, Date.valueOf(confirmedByRoster));
                    update.addBatch();
                }
                if (!relations.isEmpty()) {
                    update.executeBatch();
                }
            }
        });
    }
}

package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;

/** The rows of a roster between dry run and commit, encrypted; within the transaction of whoever writes them. */
@ApplicationScoped
class RosterStage {

    private static final int ROWS_A_STATEMENT = 100;
    private static final int LONGEST_SHEET = 60;

    @Inject
    private EntityManager em;

    @Inject
    private ColumnCipher cipher;

    /**
     * A row of the file as it was found.
     *
     * @param same digest of the identity number, by which twins are found after mending; or null
     * @param was  what it changes (JSON), or null
     */
    record Staged(RosterLine line, RowStatus status, Long person, byte[] same, String was, List<CellFault> faults) {

        Staged as(RowStatus other) {
            return new Staged(line, other, person, same, was, faults);
        }
    }

    /**
     * A row as it was kept.
     *
     * @param samePerson of whom somebody has said that it is the pupil, or null
     */
    record Kept(long id, RosterLine line, RowStatus status, Long person, String trace, Long samePerson) {
    }

    /** Keeps rows with their faults. */
    void keep(long batch, List<Staged> rows) {
        em.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
                List<Staged> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
                insertFaults(connection, batch, some, insertRows(connection, batch, some));
            }
        });
    }

    private List<Long> insertRows(Connection connection, long batch, List<Staged> rows) throws SQLException {
        List<Long> ids = new ArrayList<>(rows.size());
        try (PreparedStatement insert = connection.prepareStatement("insert into people_roster_row (batch_id, status, sheet, line, person_id, same_index, pupil, was) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?)" + ", (?, ?, ?, ?, ?, ?, ?, ?)".repeat(rows.size() - 1) + " returning id")) {
            int at = 0;
            for (Staged row : rows) {
                insert.setLong(++at, batch);
                insert.setString(++at, row.status().name());
                insert.setString(++at, sheet(row.line().sheet()));
                insert.setInt(++at, row.line().number());
                setNumber(insert, ++at, row.person());
                insert.setBytes(++at, row.same());
                insert.setBytes(++at, cipher.encrypted(LineText.of(row.line())));
                insert.setBytes(++at, row.was() == null ? null : cipher.encrypted(row.was()));
            }
            try (ResultSet keys = insert.executeQuery()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        }
        return ids;
    }

    private void insertFaults(Connection connection, long batch, List<Staged> rows, List<Long> ids) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into people_roster_fault (batch_id, row_id, kind, takeable, fixable, fault) values (?, ?, ?, ?, ?, ?)")) {
            boolean any = false;
            for (int i = 0; i < rows.size(); i++) {
                for (CellFault fault : rows.get(i).faults()) {
                    insert.setLong(1, batch);
                    insert.setLong(2, ids.get(i));
                    insert.setString(3, fault.kind().name());
                    insert.setBoolean(4, fault.takeable());
                    insert.setBoolean(5, fault.fix() != null);
                    insert.setBytes(6, cipher.encrypted(LineText.of(fault)));
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /** Notes who was enrolled before and is in no row of the file. */
    void keepLeft(long batch, List<Long> persons) {
        em.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < persons.size(); from += ROWS_A_STATEMENT) {
                List<Long> some = persons.subList(from, Math.min(persons.size(), from + ROWS_A_STATEMENT));
                try (PreparedStatement insert = connection.prepareStatement("insert into people_roster_row (batch_id, status, sheet, line, person_id) values (?, 'LEFT', '', 0, ?)"
                        + ", (?, 'LEFT', '', 0, ?)".repeat(some.size() - 1))) {
                    int at = 0;
                    for (long person : some) {
                        insert.setLong(++at, batch);
                        insert.setLong(++at, person);
                    }
                    insert.executeUpdate();
                }
            }
        });
    }

    /** Writes a mended row anew. */
    void mend(long batch, long row, Staged staged) {
        em.createNativeQuery("update people_roster_row set status = :status, person_id = :person, same_index = :same, pupil = :pupil, was = :was where id = :id")
                .setParameter("status", staged.status().name()).setParameter("person", staged.person()).setParameter("same", staged.same())
                .setParameter("pupil", cipher.encrypted(LineText.of(staged.line())))
                .setParameter("was", staged.was() == null ? null : cipher.encrypted(staged.was())).setParameter("id", row).executeUpdate();
        em.createNativeQuery("delete from people_roster_fault where row_id = :id").setParameter("id", row).executeUpdate();
        em.unwrap(Session.class).doWork(connection -> insertFaults(connection, batch, List.of(staged), List.of(row)));
    }

    /** Notes that somebody has said who the pupil of a row is. */
    void same(long row, long person) {
        em.createNativeQuery("update people_roster_row set same_person_id = :person where id = :id").setParameter("person", person).setParameter("id", row).executeUpdate();
    }

    /** Some rows in the order in which they were kept. */
    List<Kept> rows(long batch, Collection<RowStatus> statuses, long after, int most) {
        return kept("r.batch_id = :batch and r.status in (:statuses) and r.id > :after order by r.id limit " + most,
                Map.of("batch", batch, "statuses", statuses.stream().map(RowStatus::name).toList(), "after", after));
    }

    /** Rows that a commit has written. */
    List<Kept> written(long batch, long after, int most) {
        return kept("r.batch_id = :batch and r.trace is not null and r.id > :after order by r.id limit " + most, Map.of("batch", batch, "after", after));
    }

    List<Kept> byId(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : kept("r.id in (:ids) order by r.id", Map.of("ids", ids));
    }

    /** The row at fault, when the fault is of a kind. */
    List<Kept> byFault(long batch, long fault, RosterFaultKind kind) {
        return kept("r.batch_id = :batch and r.id = (select f.row_id from people_roster_fault f where f.id = :fault and f.batch_id = :batch and f.kind = :kind)",
                Map.of("batch", batch, "fault", fault, "kind", kind.name()));
    }

    private List<Kept> kept(String condition, Map<String, Object> values) {
        var query = em.createNativeQuery("select r.id, r.sheet, r.line, r.status, r.person_id, r.pupil, r.trace, r.same_person_id from people_roster_row r where " + condition);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        return found.stream().map(Row::of).map(row -> new Kept(row.id(), row.bytes(5) == null ? null
                : LineText.read(row.text(1), row.number(2).intValue(), cipher.decrypted(row.bytes(5))), row.constant(3, RowStatus.class), row.number(4),
                row.bytes(6) == null ? null : cipher.decrypted(row.bytes(6)), row.number(7))).toList();
    }

    /** Notes what a commit wrote for rows, all of them there: written as if they were entered again, which takes one statement for many. */
    void trace(Map<Long, RowTrace> traces) {
        if (traces.isEmpty()) {
            return;
        }
        em.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement("insert into people_roster_row (id, person_id, trace, batch_id, status, sheet, line) values "
                    + "(?, ?, ?, 0, '', '', 0)" + ", (?, ?, ?, 0, '', '', 0)".repeat(traces.size() - 1)
                    + " on duplicate key update person_id = values(person_id), trace = values(trace)")) {
                int at = 0;
                for (Map.Entry<Long, RowTrace> one : traces.entrySet()) {
                    update.setLong(++at, one.getKey());
                    update.setLong(++at, one.getValue().person());
                    update.setBytes(++at, cipher.encrypted(one.getValue().json()));
                }
                update.executeUpdate();
            }
        });
    }

    /** Whether other rows of the file, not faulty themselves, have the same identity number. */
    boolean hasTwin(long batch, long row, byte[] same) {
        return same != null && !em.createNativeQuery("select r.id from people_roster_row r where r.batch_id = :batch and r.same_index = :same and r.id <> :id "
                + "and r.status <> 'FAULTY' limit 1", Long.class).setParameter("batch", batch).setParameter("same", same).setParameter("id", row).getResultList().isEmpty();
    }

    /** Counts the rows of each status. */
    RosterCounts counts(long batch) {
        int[] counts = new int[RowStatus.values().length];
        for (Object one : em.createNativeQuery("select r.status, count(*) from people_roster_row r where r.batch_id = :batch group by r.status")
                .setParameter("batch", batch).getResultList()) {
            Row row = Row.of((Object[]) one);
            counts[row.constant(0, RowStatus.class).ordinal()] = row.number(1).intValue();
        }
        return new RosterCounts(counts[RowStatus.NEW.ordinal()], counts[RowStatus.CHANGED.ordinal()], counts[RowStatus.UNCHANGED.ordinal()],
                counts[RowStatus.DUPLICATE.ordinal()], counts[RowStatus.FAULTY.ordinal()], counts[RowStatus.ADULT.ordinal()], counts[RowStatus.LEFT.ordinal()]);
    }

    /** Removes rows and faults of a batch; whether there may be more. */
    boolean sweep(long batch, int most) {
        em.createNativeQuery("delete from people_roster_fault where batch_id = :batch limit " + most).setParameter("batch", batch).executeUpdate();
        int rows = em.createNativeQuery("delete from people_roster_row where batch_id = :batch limit " + most).setParameter("batch", batch).executeUpdate();
        return rows == most;
    }

    private static String sheet(String name) {
        return name.length() > LONGEST_SHEET ? name.substring(0, LONGEST_SHEET) : name;
    }

    private static void setNumber(PreparedStatement statement, int at, Long number) throws SQLException {
        if (number == null) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, number);
        }
    }
}

package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.jinlei.people.NameTokens;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;

/** Changes many persons at once, as {@link BulkRegister} enters them, and removes those whom a batch had entered and nobody needs. */
@ApplicationScoped
public class BulkChanges {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private PersonIndex index;

    @Inject
    private ColumnCipher cipher;

    /** A phone by its person and digest, as {@link RegisteredPersons#key} writes it. */
    public record Line(long person, String key) {
    }

    /**
     * Writes persons down as they are to be now; entries that somebody changed since they were read are left as they are.
     *
     * @return numbers of those that were written
     */
    public Set<Long> change(Collection<PersonState> states) {
        Set<Long> written = new TreeSet<>();
        em.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update people_person set name = ?, former_names = ?, sort_key = ?, pinyin = ?, sex = ?, "
                    + "born_from = ?, born_to = ?, birth_evidence = ?, identity_number = ?, identity_index = ?, ethnicity = ?, station_id = ?, unit_id = ?, "
                    + "school_id = ?, changed_by = ?, changed_at = ?, version = version + 1 where id = ? and version = ?")) {
                for (PersonState state : states) {
                    bind(update, state);
                    if (update.executeUpdate() == 1) {
                        written.add(state.id());
                    }
                }
            }
        });
        return written;
    }

    /** Notes on the entries that something that belongs to them was changed, so that whoever has them open sees it. */
    public void touch(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery("update people_person set changed_by = :by, changed_at = :now, version = version + 1 where id in (:ids)")
                    .setParameter("by", access.userId()).setParameter("now", LocalDateTime.now(clock)).setParameter("ids", ids).executeUpdate();
        }
    }

    /** Writes the search words of persons anew, after their names or the places where they live have changed. */
    public void reword(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        em.createNativeQuery("delete from people_person_token where person_id in (:ids)").setParameter("ids", ids).executeUpdate();
        Map<Long, Row> kept = new LinkedHashMap<>();
        Map<Long, Set<String>> words = new LinkedHashMap<>();
        names("p.id in (:ids) and p.merged_into is null", ids).forEach(row -> {
            kept.put(row.id(), row);
            words.put(row.id(), new LinkedHashSet<>(Person.tokens(row.text(1), row.text(2))));
        });
        names("p.merged_into in (:ids)", ids).stream().filter(row -> words.containsKey(row.number(5)))
                .forEach(row -> words.get(row.number(5)).addAll(Person.tokens(row.text(1), row.text(2))));
        List<BulkRegister.Word> all = new ArrayList<>();
        words.forEach((id, tokens) -> tokens.forEach(token -> all.add(new BulkRegister.Word(id, token, kept.get(id).number(3), kept.get(id).number(4)))));
        em.unwrap(Session.class).doWork(connection -> BulkRegister.insertWords(connection, all));
    }

    @SuppressWarnings("unchecked")
    private List<Row> names(String condition, Collection<Long> ids) {
        List<Object[]> found = em.createNativeQuery("select p.id, p.name, p.former_names, p.station_id, p.unit_id, p.merged_into from people_person p where "
                + condition).setParameter("ids", ids).getResultList();
        return found.stream().map(Row::of).toList();
    }

    private void bind(PreparedStatement update, PersonState state) throws SQLException {
        int at = 0;
        update.setString(++at, state.name());
        update.setString(++at, state.formerNames());
        update.setString(++at, NameTokens.sortKey(state.name()));
        update.setString(++at, NameTokens.pinyin(state.name()));
        update.setString(++at, state.sex().name());
        update.setDate(++at, BulkRegister.date(state.birth().earliest()));
        update.setDate(++at, BulkRegister.date(state.birth().latest()));
        update.setString(++at, state.birth().evidence().name());
        update.setBytes(++at, state.identityNumber() == null ? null : cipher.encrypted(state.identityNumber().value()));
        update.setBytes(++at, state.identityNumber() == null ? null : index.of(state.identityNumber()));
        update.setString(++at, state.ethnicity());
        update.setLong(++at, state.station());
        BulkRegister.setNumber(update, ++at, state.unit());
        BulkRegister.setNumber(update, ++at, state.school());
        update.setLong(++at, access.userId());
        update.setTimestamp(++at, Timestamp.valueOf(LocalDateTime.now(clock)));
        update.setLong(++at, state.id());
        update.setInt(++at, state.version());
    }

    /** Takes phones away that a batch had added. */
    public void silence(List<Line> lines) {
        em.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from people_phone where person_id = ? and number_index = ?");
                    PreparedStatement note = connection.prepareStatement("update people_person set version = version + 1 where id = ?")) {
                for (Line line : lines) {
                    delete.setLong(1, line.person());
                    delete.setBytes(2, HexFormat.of().parseHex(line.key()));
                    delete.addBatch();
                    note.setLong(1, line.person());
                    note.addBatch();
                }
                if (!lines.isEmpty()) {
                    delete.executeBatch();
                    note.executeBatch();
                }
            }
        });
    }

    /**
     * Removes persons with their phones and search words: the only way in which an entry ever leaves the register, for those whom a batch had entered
     * by mistake and about whom there is nothing. The audit trail keeps who did it and when.
     */
    public void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            for (String table : List.of("people_phone where person_id", "people_person_token where person_id", "people_person where id")) {
                em.createNativeQuery("delete from " + table + " in (:ids)").setParameter("ids", ids).executeUpdate();
            }
        }
    }
}

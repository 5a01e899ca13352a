package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.NameTokens;
import org.jinlei.people.NewPerson;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.ColumnCipher;

/**
 * Writes many persons at once, past the entities but with everything that belongs to a person: digests, search words, phones, relations. For
 * use cases that have found the caller entitled and looked for the persons before; within their transaction.
 */
@ApplicationScoped
public class BulkRegister {

    private static final int PERSONS_A_STATEMENT = 100;
    private static final int TOKENS_A_STATEMENT = 1000;
    private static final int LINES_A_STATEMENT = 500;
    private static final String PERSON = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

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

    /** A person to be entered, with the police station that has jurisdiction over where the person lives. */
    public record Entry(NewPerson person, long station) {
    }

    /** Search words are kept with where their person lives. */
    record Word(long person, String token, long station, Long unit) {
    }

    private record Called(long person, NewPerson.Phone phone) {
    }

    /** Enters persons; returns their numbers in the same order. */
    public List<Long> enter(List<Entry> entries) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            List<Long> ids = new ArrayList<>(entries.size());
            for (int from = 0; from < entries.size(); from += PERSONS_A_STATEMENT) {
                insertPersons(connection, entries.subList(from, Math.min(entries.size(), from + PERSONS_A_STATEMENT)), ids);
            }
            if (ids.size() != entries.size()) {
                throw new SQLException("Not every row told its number");
            }
            List<Called> phones = new ArrayList<>();
            List<Word> words = new ArrayList<>(ids.size() * 10);
            for (int i = 0; i < ids.size(); i++) {
                NewPerson person = entries.get(i).person();
                for (NewPerson.Phone phone : person.phones()) {
                    phones.add(new Called(ids.get(i), phone));
                }
                for (String token : Person.tokens(person.name(), person.formerNames())) {
                    words.add(new Word(ids.get(i), token, entries.get(i).station(), person.unitId()));
                }
            }
            insertPhones(connection, phones);
            insertWords(connection, words);
            return ids;
        });
    }

    /** Adds phones to persons. */
    public void call(Map<Long, List<NewPerson.Phone>> phones) {
        List<Called> all = new ArrayList<>();
        phones.forEach((person, some) -> some.forEach(phone -> all.add(new Called(person, phone))));
        em.unwrap(Session.class).doWork(connection -> insertPhones(connection, all));
    }

    /** Relates persons; returns the numbers of the relations in the same order. */
    public List<Long> relate(List<LoadedRelation> relations, Map<LoadedRelation, String> familyCodes) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            List<Long> ids = new ArrayList<>(relations.size());
            for (int from = 0; from < relations.size(); from += LINES_A_STATEMENT) {
                insertRelations(connection, relations.subList(from, Math.min(relations.size(), from + LINES_A_STATEMENT)), familyCodes, ids);
            }
            return ids;
        });
    }

    private void insertPersons(Connection connection, List<Entry> entries, List<Long> ids) throws SQLException {
        Timestamp now = Timestamp.valueOf(LocalDateTime.now(clock));
        try (PreparedStatement insert = connection.prepareStatement("insert into people_person (name, former_names, sort_key, pinyin, sex, born_from, born_to, "
                + "birth_evidence, identity_number, identity_index, ethnicity, nationality, address, note, station_id, unit_id, school_id, created_by, created_at, "
                + "changed_by, changed_at, version) values " + PERSON + (", " + PERSON).repeat(entries.size() - 1) + " returning id")) {
            int at = 0;
            for (Entry entry : entries) {
                at = bind(insert, at, entry, now);
            }
            try (ResultSet keys = insert.executeQuery()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        }
    }

    private int bind(PreparedStatement insert, int before, Entry entry, Timestamp now) throws SQLException {
        NewPerson person = entry.person();
        int at = before;
        insert.setString(++at, person.name());
        insert.setString(++at, person.formerNames());
        insert.setString(++at, NameTokens.sortKey(person.name()));
        insert.setString(++at, NameTokens.pinyin(person.name()));
        insert.setString(++at, person.sex().name());
        insert.setDate(++at, date(person.birth().earliest()));
        insert.setDate(++at, date(person.birth().latest()));
        insert.setString(++at, person.birth().evidence().name());
        insert.setBytes(++at, person.identityNumber() == null ? null : cipher.encrypted(person.identityNumber().value()));
        insert.setBytes(++at, person.identityNumber() == null ? null : index.of(person.identityNumber()));
        insert.setString(++at, person.ethnicity());
        insert.setString(++at, person.nationality());
        insert.setBytes(++at, person.address() == null ? null : cipher.encrypted(person.address()));
        insert.setString(++at, person.note());
        insert.setLong(++at, entry.station());
        setNumber(insert, ++at, person.unitId());
        setNumber(insert, ++at, person.schoolId());
        insert.setLong(++at, access.userId());
        insert.setTimestamp(++at, now);
        insert.setLong(++at, access.userId());
        insert.setTimestamp(++at, now);
        return at;
    }

    private void insertPhones(Connection connection, List<Called> phones) throws SQLException {
        for (int from = 0; from < phones.size(); from += LINES_A_STATEMENT) {
            List<Called> some = phones.subList(from, Math.min(phones.size(), from + LINES_A_STATEMENT));
            try (PreparedStatement insert = connection.prepareStatement("insert into people_phone (person_id, number, number_index, kind, confirmed_on) values "
                    + "(?, ?, ?, ?, ?)" + ", (?, ?, ?, ?, ?)".repeat(some.size() - 1))) {
                int at = 0;
                for (Called one : some) {
                    insert.setLong(++at, one.person());
                    insert.setBytes(++at, cipher.encrypted(one.phone().number().value()));
                    insert.setBytes(++at, index.of(one.phone().number()));
                    insert.setString(++at, one.phone().kind().name());
                    insert.setDate(++at, date(one.phone().confirmedOn()));
                }
                insert.executeUpdate();
            }
        }
    }

    /** In the order of the indexes by word, so that neighbours of an index come one after the other. */
    static void insertWords(Connection connection, List<Word> unordered) throws SQLException {
        List<Word> words = unordered.stream().sorted(Comparator.comparing(Word::token)).toList();
        for (int from = 0; from < words.size(); from += TOKENS_A_STATEMENT) {
            List<Word> some = words.subList(from, Math.min(words.size(), from + TOKENS_A_STATEMENT));
            String sql = "insert into people_person_token (person_id, token, station_id, unit_id) values (?, ?, ?, ?)" + ", (?, ?, ?, ?)".repeat(some.size() - 1);
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                int at = 0;
                for (Word word : some) {
                    insert.setLong(++at, word.person());
                    insert.setString(++at, word.token());
                    insert.setLong(++at, word.station());
                    setNumber(insert, ++at, word.unit());
                }
                insert.executeUpdate();
            }
        }
    }

    private void insertRelations(Connection connection, List<LoadedRelation> relations, Map<LoadedRelation, String> familyCodes, List<Long> ids)
            throws SQLException {
        Timestamp now = Timestamp.valueOf(LocalDateTime.now(clock));
        try (PreparedStatement insert = connection.prepareStatement("insert into people_relation (person_id, other_id, kind, family_code, confirmed_on, confirmed_by, "
                + "created_by, created_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)" + ", (?, ?, ?, ?, ?, ?, ?, ?, 0)".repeat(relations.size() - 1)
                + " returning id")) {
            int at = 0;
            for (LoadedRelation relation : relations) {
                insert.setLong(++at, relation.personId());
                insert.setLong(++at, relation.otherId());
                insert.setString(++at, relation.kind().name());
                insert.setString(++at, familyCodes.get(relation));
                insert.setDate(++at, date(relation.confirmedOn()));
                insert.setLong(++at, access.userId());
                insert.setLong(++at, access.userId());
                insert.setTimestamp(++at, now);
            }
            try (ResultSet keys = insert.executeQuery()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        }
    }

    static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static void setNumber(PreparedStatement statement, int at, Long number) throws SQLException {
        if (number == null) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, number);
        }
    }
}

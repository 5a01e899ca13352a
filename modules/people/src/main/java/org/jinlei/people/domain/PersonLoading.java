package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.NameTokens;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ColumnCipher;

/** Fills the register in batches, past the entities. Only one of the system's own jobs may; nobody holds the permission. */
@ApplicationScoped
@Transactional
public class PersonLoading {

    private static final int TOKENS_A_STATEMENT = 100;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private PersonIndex index;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private OrganisationDirectory organisation;

    /** See {@link org.jinlei.people.PersonLoader#load}. */
    @UseCase(PeoplePermissions.LOAD)
    public List<Long> load(List<NewPerson> persons, long stationOfStrangers) {
        audit.detail("loaded " + persons.size());
        return em.unwrap(Session.class).doReturningWork(connection -> insert(connection, persons, stationOfStrangers));
    }

    /** See {@link org.jinlei.people.PersonLoader#relate}. */
    @UseCase(PeoplePermissions.LOAD)
    public void relate(List<LoadedRelation> relations) {
        audit.detail("related " + relations.size());
        em.unwrap(Session.class).doWork(connection -> insertRelations(connection, relations));
    }

    /** See {@link org.jinlei.people.PersonLoader#loaded}. */
    @UseCase(PeoplePermissions.LOAD)
    public List<Long> loaded(int most) {
        return em.createQuery("select p.id from Person p where p.createdBy = :job order by p.id", Long.class).setParameter("job", access.userId())
                .setMaxResults(most).getResultList();
    }

    /** See {@link org.jinlei.people.PersonLoader#related}. */
    @UseCase(PeoplePermissions.LOAD)
    public int related() {
        return em.createQuery("select count(r) from Relation r where r.createdBy = :job", Long.class).setParameter("job", access.userId())
                .getSingleResult().intValue();
    }

    private List<Long> insert(Connection connection, List<NewPerson> persons, long stationOfStrangers) throws SQLException {
        List<Long> ids = new ArrayList<>(persons.size());
        List<Long> stations = new ArrayList<>(persons.size());
        Timestamp now = Timestamp.valueOf(LocalDateTime.now(clock));
        try (PreparedStatement insert = connection.prepareStatement("insert into people_person (name, former_names, sort_key, pinyin, sex, born_from, born_to, "
                + "birth_evidence, identity_number, identity_index, ethnicity, nationality, address, note, station_id, unit_id, school_id, created_by, created_at, "
                + "changed_by, changed_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", Statement.RETURN_GENERATED_KEYS)) {
            for (NewPerson person : persons) {
                long station = person.unitId() == null ? stationOfStrangers
                        : organisation.unit(person.unitId()).map(UnitSummary::station).orElseThrow();
                stations.add(station);
                bind(insert, person, station, now);
                insert.addBatch();
            }
            insert.executeBatch();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        }
        if (ids.size() != persons.size()) {
            throw new SQLException("Not every row told its number");
        }
        insertPhones(connection, persons, ids);
        insertTokens(connection, persons, ids, stations);
        return ids;
    }

    private void bind(PreparedStatement insert, NewPerson person, long station, Timestamp now) throws SQLException {
        int at = 0;
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
        insert.setLong(++at, station);
        setNumber(insert, ++at, person.unitId());
        setNumber(insert, ++at, person.schoolId());
        insert.setLong(++at, access.userId());
        insert.setTimestamp(++at, now);
        insert.setLong(++at, access.userId());
        insert.setTimestamp(++at, now);
    }

    private void insertPhones(Connection connection, List<NewPerson> persons, List<Long> ids) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into people_phone (person_id, number, number_index, kind, confirmed_on) values (?, ?, ?, ?, ?)")) {
            boolean any = false;
            for (int i = 0; i < ids.size(); i++) {
                for (NewPerson.Phone phone : persons.get(i).phones()) {
                    insert.setLong(1, ids.get(i));
                    insert.setBytes(2, cipher.encrypted(phone.number().value()));
                    insert.setBytes(3, index.of(phone.number()));
                    insert.setString(4, phone.kind().name());
                    insert.setDate(5, date(phone.confirmedOn()));
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    private record Word(long person, String token, long station, Long unit) {
    }

    private static void insertTokens(Connection connection, List<NewPerson> persons, List<Long> ids, List<Long> stations) throws SQLException {
        List<Word> words = new ArrayList<>(ids.size() * 10);
        for (int i = 0; i < ids.size(); i++) {
            NewPerson person = persons.get(i);
            for (String token : Person.tokens(person.name(), person.formerNames())) {
                words.add(new Word(ids.get(i), token, stations.get(i), person.unitId()));
            }
        }
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

    private void insertRelations(Connection connection, List<LoadedRelation> relations) throws SQLException {
        Timestamp now = Timestamp.valueOf(LocalDateTime.now(clock));
        try (PreparedStatement insert = connection.prepareStatement("insert into people_relation (person_id, other_id, kind, confirmed_on, confirmed_by, "
                + "created_by, created_at, version) values (?, ?, ?, ?, ?, ?, ?, 0)")) {
            for (LoadedRelation relation : relations) {
                insert.setLong(1, relation.personId());
                insert.setLong(2, relation.otherId());
                insert.setString(3, relation.kind().name());
                insert.setDate(4, date(relation.confirmedOn()));
                insert.setLong(5, access.userId());
                insert.setLong(6, access.userId());
                insert.setTimestamp(7, now);
                insert.addBatch();
            }
            if (!relations.isEmpty()) {
                insert.executeBatch();
            }
        }
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static void setNumber(PreparedStatement statement, int at, Long number) throws SQLException {
        if (number == null) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, number);
        }
    }
}

package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.LoadedCase;
import org.jinlei.people.NameTokens;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Opens case files in batches, past the entities. Only one of the system's own jobs may; nobody holds the permission. */
@ApplicationScoped
@Transactional
public class CaseLoading {

    private static final int ROWS_A_STATEMENT = 100;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseNumbers numbers;

    /** A file of the batch with its place in the database. */
    private record Opened(LoadedCase file, CaseNumber number, long id) {
    }

    /** See {@link org.jinlei.cases.CaseLoader#load}. */
    @UseCase(CasesPermissions.LOAD)
    public void load(List<LoadedCase> files) {
        audit.detail("loaded " + files.size());
        List<CaseNumber> numbered = number(files);
        em.unwrap(Session.class).doWork(connection -> insert(connection, files, numbered));
    }

    /** See {@link org.jinlei.cases.CaseLoader#loaded}. */
    @UseCase(CasesPermissions.LOAD)
    public int loaded() {
        return ((Number) em.createNativeQuery("select count(*) from cases_file where opened_by = :job").setParameter("job", access.userId())
                .getSingleResult()).intValue();
    }

    private List<CaseNumber> number(List<LoadedCase> files) {
        Map<List<Long>, Integer> wanted = new HashMap<>();
        files.forEach(file -> wanted.merge(series(file), 1, Integer::sum));
        Map<List<Long>, Long> next = new HashMap<>();
        wanted.forEach((series, many) -> next.put(series, numbers.firstOf(series.get(0), series.get(1).intValue(), many)));
        List<CaseNumber> numbered = new ArrayList<>(files.size());
        for (LoadedCase file : files) {
            numbered.add(numbers.ofCase(file.stationId(), file.openedAt().getYear(), next.merge(series(file), 1L, Long::sum) - 1));
        }
        return numbered;
    }

    private static List<Long> series(LoadedCase file) {
        return List.of(file.stationId(), (long) file.openedAt().getYear());
    }

    private void insert(Connection connection, List<LoadedCase> files, List<CaseNumber> numbered) throws SQLException {
        List<Opened> opened = new ArrayList<>(files.size());
        try (PreparedStatement insert = connection.prepareStatement("insert into cases_file (number, category, nature, title, status, sealed, dedicated_officer, "
                + "opened_by, opened_at, closed_at, changed_by, changed_at, station_id, unit_id, version) values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < files.size(); i++) {
                bind(insert, files.get(i), numbered.get(i), i);
                insert.addBatch();
            }
            insert.executeBatch();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                while (keys.next()) {
                    LoadedCase file = files.get(opened.size());
                    opened.add(new Opened(file, numbered.get(opened.size()), keys.getLong(1)));
                }
            }
        }
        if (opened.size() != files.size()) {
            throw new SQLException("Not every row told its number");
        }
        insertTokens(connection, opened);
        insertParticipants(connection, opened);
        insertRows(connection, "cases_assignment (file_id, user_id, station_id, since_at)", opened.stream()
                .map(one -> List.<Object>of(one.id(), one.file().officer(), one.file().stationId(), Timestamp.valueOf(one.file().openedAt()))).toList());
        insertTimeline(connection, opened);
    }

    private void bind(PreparedStatement insert, LoadedCase file, CaseNumber number, int place) throws SQLException {
        Timestamp openedAt = Timestamp.valueOf(file.openedAt());
        CaseStatus status = file.closed() ? CaseStatus.CLOSED : CaseStatus.UNDER_WORK;
        int at = 0;
        insert.setString(++at, number.value());
        insert.setString(++at, CaseCategory.values()[place % CaseCategory.values().length].name());
        insert.setString(++at, CaseNature.ORDINARY.name());
        insert.setString(++at, file.title());
        insert.setString(++at, status.name());
        insert.setLong(++at, file.officer());
        insert.setLong(++at, access.userId());
        insert.setTimestamp(++at, openedAt);
        insert.setTimestamp(++at, file.closed() ? openedAt : null);
        insert.setLong(++at, access.userId());
        insert.setTimestamp(++at, openedAt);
        insert.setLong(++at, file.stationId());
        insert.setObject(++at, file.unitId());
    }

    private static void insertTokens(Connection connection, List<Opened> opened) throws SQLException {
        List<List<Object>> rows = new ArrayList<>(opened.size() * 12);
        for (Opened one : opened) {
            Set<String> words = CaseTokens.of(one.number().value(), null, one.file().title());
            words.addAll(NameTokens.of(one.file().personName()));
            for (String word : words) {
                List<Object> row = new ArrayList<>(List.of(one.id(), word, one.file().stationId()));
                row.add(one.file().unitId());
                rows.add(row);
            }
        }
        insertRows(connection, "cases_file_token (file_id, token, station_id, unit_id)", rows);
    }

    private void insertParticipants(Connection connection, List<Opened> opened) throws SQLException {
        List<List<Object>> rows = new ArrayList<>(opened.size());
        for (Opened one : opened) {
            AgeAtAct age = AgeAtAct.of(one.file().birth().ageOn(one.file().openedAt().toLocalDate()));
            rows.add(List.of(one.id(), one.file().personId(), ParticipantRole.HELP_SEEKER.name(), age.atLeast(), age.atMost(), age.proven(),
                    one.file().birth().evidence().name(), one.file().female(), false, access.userId(), Timestamp.valueOf(one.file().openedAt()), 0));
        }
        insertRows(connection, "cases_participant (file_id, person_id, role, age_at_least, age_at_most, age_proven, age_evidence, female, suspected_abuser, "
                + "added_by, added_at, version)", rows);
    }

    private void insertTimeline(Connection connection, List<Opened> opened) throws SQLException {
        List<List<Object>> rows = new ArrayList<>(opened.size() * 2);
        for (Opened one : opened) {
            Timestamp at = Timestamp.valueOf(one.file().openedAt());
            rows.add(List.of(one.id(), TimelineKind.OPENED.name(), access.userId(), at, CaseCategory.HELP.name()));
            rows.add(List.of(one.id(), TimelineKind.PARTICIPANT_ADDED.name(), access.userId(), at, ParticipantRole.HELP_SEEKER.name()));
        }
        insertRows(connection, "cases_timeline_entry (file_id, kind, actor, at, parameters)", rows);
    }

    /** Inserts rows of the same width, many with each statement. */
    private static void insertRows(Connection connection, String into, List<List<Object>> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            List<List<Object>> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            String one = "(?" + ", ?".repeat(some.get(0).size() - 1) + ")";
            try (PreparedStatement insert = connection.prepareStatement("insert into " + into + " values " + one + (", " + one).repeat(some.size() - 1))) {
                int at = 0;
                for (List<Object> row : some) {
                    for (Object value : row) {
                        insert.setObject(++at, value);
                    }
                }
                insert.executeUpdate();
            }
        }
    }
}

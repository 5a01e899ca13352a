package org.jinlei.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The database of the integration tests, seen past the application: to compare what is there before and after, and to tamper. */
public final class TestDatabase {

    static final String ADDRESS = "jinlei.it.database";

    private TestDatabase() {
    }

    /** A connection of the account that migrates: it may do everything. */
    public static Connection privileged() throws SQLException {
        return DriverManager.getConnection(System.getProperty(ADDRESS), "jinlei_migration", passwords().migration());
    }

    /** A connection of the account with which the application works. */
    public static Connection working() throws SQLException {
        return DriverManager.getConnection(System.getProperty(ADDRESS), "jinlei_app", passwords().application());
    }

    /** The first column of the answer. */
    public static List<String> ask(String query, Object... values) throws SQLException {
        try (Connection connection = privileged(); PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                List<String> column = new ArrayList<>();
                while (answer.next()) {
                    column.add(answer.getString(1));
                }
                return column;
            }
        }
    }

    /** The only number of the answer. */
    public static long number(String query, Object... values) throws SQLException {
        return Long.parseLong(ask(query, values).get(0));
    }

    /** Changes rows past the application; returns how many. */
    public static int change(String statement, Object... values) throws SQLException {
        try (Connection connection = privileged(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        }
    }

    /**
     * Checksum of every table that bears business or accounts. Left out is what mere coming and going moves: audit trail, sessions,
     * log-in attempts, leases, spent form keys and the migrations' histories.
     */
    public static Map<String, String> checksums() throws SQLException {
        Map<String, String> checksums = new TreeMap<>();
        String tables = String.join("`, `", ask("select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE' "
                + "and table_name not regexp '^platform_(audit|user_session|login_attempt|job_lease|spent_key)|_schema_history$'"));
        try (Connection connection = privileged(); PreparedStatement statement = connection.prepareStatement("checksum table `" + tables + "`");
                ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                checksums.put(answer.getString(1), answer.getString(2));
            }
        }
        return checksums;
    }

    /** How many questions the database was asked during an act, by the server's own jobs too: the fewest of some tries count. */
    public static long selects(Runnable act) throws SQLException {
        String asked = "show global status like 'Com_select'";
        long before = number(asked, 2);
        act.run();
        return number(asked, 2) - before;
    }

    private static long number(String query, int column) throws SQLException {
        try (Connection connection = privileged(); PreparedStatement statement = connection.prepareStatement(query); ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(column);
        }
    }

    private static Passwords passwords() {
        try {
            return Passwords.keptIn(Workplace.of("it").folder());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

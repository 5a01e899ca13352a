package org.jinlei.app.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** The statements that a page asks of the database, taken from the database's own log, to be asked again without the server. */
final class Statements {

    /** What only the server's own jobs ask. */
    private static final Pattern JOBS = Pattern.compile("platform_job_lease|platform_audit_link|platform_audit_seal|reporting_export|platform_content|platform_upload");
    private static final int TRIES = 5;
    private static final int MOST_TRIES = 50;
    private static final int ROUNDS = 20;

    private final Stock stock;

    Statements(Stock stock) {
        this.stock = stock;
    }

    /** What one request makes the server ask. Jobs of the server may fall between: the shortest of some tries without them counts. */
    List<String> of(Connection connection, String address) throws IOException, SQLException {
        List<String> shortest = null;
        int without = 0;
        for (int i = 0; i < MOST_TRIES && without < TRIES; i++) {
            List<String> asked = asked(connection, address);
            if (asked.stream().noneMatch(statement -> JOBS.matcher(statement).find())) {
                without++;
                shortest = shortest == null || asked.size() < shortest.size() ? asked : shortest;
            }
        }
        if (shortest == null) {
            throw new IOException("The statements of " + address + " could not be told from those of the server's jobs");
        }
        return shortest;
    }

    private List<String> asked(Connection connection, String address) throws IOException, SQLException {
        stock.run("set global log_output = 'TABLE'");
        stock.run("truncate table mysql.general_log");
        stock.run("set global general_log = 1");
        try {
            connection.get(address);
        } finally {
            stock.run("set global general_log = 0");
        }
        return stock.rows("select convert(argument using utf8mb4) from mysql.general_log where command_type in ('Query', 'Execute') "
                + "and thread_id <> connection_id() order by event_time").stream().map(row -> row[0]).toList();
    }

    /** How long the statements take one after the other. */
    Series asked(List<String> statements) throws SQLException {
        long[] times = new long[ROUNDS * 5];
        for (int round = -ROUNDS; round < times.length; round++) {
            long began = System.nanoTime();
            for (String statement : statements) {
                stock.run(statement);
            }
            if (round >= 0) {
                times[round] = System.nanoTime() - began;
            }
        }
        stock.run("rollback");
        stock.run("set autocommit = 1");
        return new Series(times);
    }
}

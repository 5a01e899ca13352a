package org.jinlei.app.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The statements that a page asks of the database, taken from the database's own log, to be asked again without the server. */
final class Statements {

    private static final int TRIES = 3;
    private static final int ROUNDS = 20;

    private final Stock stock;

    Statements(Stock stock) {
        this.stock = stock;
    }

    /** What one request makes the server ask. Jobs of the server may fall between: the shortest of some tries counts. */
    List<String> of(Connection connection, String address) throws IOException, SQLException {
        List<String> shortest = null;
        for (int i = 0; i < TRIES; i++) {
            stock.run("set global log_output = 'TABLE'");
            stock.run("truncate table mysql.general_log");
            stock.run("set global general_log = 1");
            try {
                connection.get(address);
            } finally {
                stock.run("set global general_log = 0");
            }
            List<String> asked = stock.rows("select convert(argument using utf8mb4) from mysql.general_log where command_type in ('Query', 'Execute') "
                    + "and thread_id <> connection_id() order by event_time").stream().map(row -> row[0]).toList();
            shortest = shortest == null || asked.size() < shortest.size() ? asked : shortest;
        }
        return shortest;
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

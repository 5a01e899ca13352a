package org.jinlei.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a measurement as its administrator sees it. */
final class Stock implements AutoCloseable {

    private final Connection connection;

    Stock(String url) throws SQLException {
        connection = DriverManager.getConnection(url, "root", "");
    }

    List<String[]> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
            int width = answer.getMetaData().getColumnCount();
            List<String[]> rows = new ArrayList<>();
            while (answer.next()) {
                String[] row = new String[width];
                for (int i = 0; i < width; i++) {
                    row[i] = answer.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    String text(String sql) throws SQLException {
        List<String[]> rows = rows(sql);
        return rows.isEmpty() ? null : rows.get(0)[0];
    }

    long number(String sql) throws SQLException {
        String text = text(sql);
        return text == null ? 0 : Long.parseLong(text);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean more = statement.execute(sql);
            while (more) {
                try (ResultSet answer = statement.getResultSet()) {
                    while (answer.next()) {
                        answer.getObject(1);
                    }
                }
                more = statement.getMoreResults();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

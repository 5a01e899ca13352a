package org.jinlei.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the indexes away that would be filled row by row in random order while a large crowd is loaded, and makes them again, sorted and
 * at once, afterwards. The rows themselves are those that the application's own loader writes. What was taken away stands in a file
 * until it is back, so that a load that was cut off loses none.
 */
final class Indexes {

    private static final List<String> TABLES = List.of("people_person", "people_person_token", "cases_file", "cases_file_token", "cases_timeline_entry");
    private static final Pattern KEY = Pattern.compile("^KEY `(\\w+)` \\(.*\\)$");

    private final Stock stock;
    private final Path kept;

    Indexes(Stock stock, Path folder) {
        this.stock = stock;
        this.kept = folder.resolve("indexes.sql");
    }

    void takeAway() throws SQLException, IOException {
        if (Files.exists(kept)) {
            return;
        }
        List<String> back = new ArrayList<>();
        List<String> away = new ArrayList<>();
        for (String table : TABLES) {
            back.add(addingAll(table));
            away.add("alter table " + table + " " + String.join(", ", keys(table).stream().map(key -> KEY.matcher(key).replaceFirst("drop key `$1`")).toList()));
        }
        Files.write(kept, back);
        for (String statement : away) {
            stock.run(statement);
        }
    }

    /** Makes the indexes again; the tables are then defined as they were. */
    void bringBack() throws SQLException, IOException {
        for (String statement : Files.readAllLines(kept)) {
            String table = statement.split(" ")[2];
            if (keys(table).isEmpty()) {
                stock.run(statement);
            }
            if (!addingAll(table).equals(statement)) {
                throw new IllegalStateException(table + " should be made by " + statement + " but is by " + addingAll(table));
            }
        }
        Files.delete(kept);
    }

    private String addingAll(String table) throws SQLException {
        return "alter table " + table + " " + String.join(", ", keys(table).stream().map(key -> "add " + key).toList());
    }

    /** The definitions of the table's indexes that are neither its key nor unique. */
    private List<String> keys(String table) throws SQLException {
        return stock.rows("show create table " + table).get(0)[1].lines().map(line -> line.strip().replaceAll(",$", ""))
                .filter(line -> KEY.matcher(line).matches()).toList();
    }
}

package org.jinlei.app.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of the town that ships with the demonstration: a first line of names, then values without quotes. */
final class Table {

    private Table() {
    }

    static List<Map<String, String>> read(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Table.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            String[] names = reader.readLine().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] values = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], values[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

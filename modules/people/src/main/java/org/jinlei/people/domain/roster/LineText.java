package org.jinlei.people.domain.roster;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A line of a roster and what is wrong in it as texts (JSON), to be kept encrypted between dry run and commit. */
final class LineText {

    private LineText() {
    }

    /** Each field with the letters of its column and its text. */
    static String of(RosterLine line) {
        JsonObjectBuilder text = JsonTexts.JSON.createObjectBuilder();
        line.columns().forEach((field, column) -> text.add(field.name(), JsonTexts.JSON.createArrayBuilder().add(column).add(line.text(field))));
        return text.build().toString();
    }

    static RosterLine read(String sheet, int number, String text) {
        Map<RosterField, String> cells = new EnumMap<>(RosterField.class);
        Map<RosterField, String> columns = new EnumMap<>(RosterField.class);
        parsed(text).forEach((name, value) -> {
            RosterField field = RosterField.valueOf(name);
            JsonArray pair = value.asJsonArray();
            columns.put(field, pair.getString(0));
            if (!pair.getString(1).isEmpty()) {
                cells.put(field, pair.getString(1));
            }
        });
        return new RosterLine(sheet, number, cells, columns);
    }

    static String of(CellFault fault) {
        JsonObjectBuilder text = JsonTexts.JSON.createObjectBuilder().add("column", fault.column()).add("value", fault.value() == null ? "" : fault.value())
                .add("arguments", JsonTexts.JSON.createArrayBuilder(fault.arguments()));
        if (fault.field() != null) {
            text.add("field", fault.field().name());
        }
        if (fault.fix() != null) {
            text.add("fix", fault.fix());
        }
        return text.build().toString();
    }

    static CellFault fault(String sheet, int number, RosterFaultKind kind, String text) {
        JsonObject fault = parsed(text);
        List<String> arguments = fault.getJsonArray("arguments").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return new CellFault(sheet, number, fault.getString("column"), fault.containsKey("field") ? RosterField.valueOf(fault.getString("field")) : null, kind,
                fault.getString("value"), arguments, fault.getString("fix", null));
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = JsonTexts.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

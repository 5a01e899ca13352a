package org.jinlei.people.domain.roster;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** The columns of a roster as a text (JSON): as proposed with three examples each, and as confirmed without any. */
final class LayoutText {

    private static final int EXAMPLES = 3;
    private static final int LONGEST = 30;

    private LayoutText() {
    }

    static String of(List<SheetLayout> sheets) {
        JsonArrayBuilder all = JsonTexts.JSON.createArrayBuilder();
        sheets.forEach(sheet -> {
            JsonArrayBuilder columns = JsonTexts.JSON.createArrayBuilder();
            sheet.columns().forEach(column -> columns.add(JsonTexts.JSON.createObjectBuilder().add("at", column.column()).add("word", column.word())
                    .add("field", column.field().name()).add("certainty", column.certainty().name())
                    .add("examples", JsonTexts.JSON.createArrayBuilder(column.examples().stream().limit(EXAMPLES).map(LayoutText::cut).toList()))));
            all.add(JsonTexts.JSON.createObjectBuilder().add("sheet", sheet.sheet()).add("heading", sheet.headingRow()).add("rows", sheet.rows()).add("columns", columns));
        });
        return JsonTexts.JSON.createObjectBuilder().add("sheets", all).build().toString();
    }

    /** What was confirmed, for so many rows. */
    static String of(ColumnMapping mapping, long rows) {
        JsonObjectBuilder fields = JsonTexts.JSON.createObjectBuilder();
        mapping.fields().forEach((word, field) -> fields.add(word, field.name()));
        return JsonTexts.JSON.createObjectBuilder().add("mapping", fields).add("rows", rows).build().toString();
    }

    static List<SheetLayout> sheets(String text) {
        JsonObject layout = parsed(text);
        return !layout.containsKey("sheets") ? List.of() : layout.getJsonArray("sheets").getValuesAs(JsonObject.class).stream().map(sheet -> new SheetLayout(
                sheet.getString("sheet"), sheet.getInt("heading"), sheet.getJsonArray("columns").getValuesAs(JsonObject.class).stream().map(LayoutText::column).toList(),
                sheet.getInt("rows"))).toList();
    }

    private static ColumnGuess column(JsonObject column) {
        return new ColumnGuess(column.getInt("at"), column.getString("word"), RosterField.valueOf(column.getString("field")),
                Certainty.valueOf(column.getString("certainty")), column.getJsonArray("examples").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
    }

    static ColumnMapping mapping(String text) {
        return ColumnMapping.read(parsed(text).getJsonObject("mapping").toString());
    }

    static long rows(String text) {
        return parsed(text).getJsonNumber("rows").longValue();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = JsonTexts.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

package org.jinlei.people.domain.roster;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which heading means which field, as a person confirmed it. Remembered for each sender, so that the next roster with the same words needs no looking.
 *
 * @param fields by the words of {@link ColumnGuess#word()}
 */
public record ColumnMapping(Map<String, RosterField> fields) {

    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    public ColumnMapping {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What was guessed for all sheets, as a proposal. */
    public static ColumnMapping of(List<SheetLayout> sheets) {
        Map<String, RosterField> fields = new LinkedHashMap<>();
        sheets.forEach(sheet -> sheet.columns().forEach(column -> fields.putIfAbsent(column.word(), column.field())));
        return new ColumnMapping(fields);
    }

    /** What {@link #json()} wrote; names that are fields no more are left out. */
    public static ColumnMapping read(String json) {
        Map<String, RosterField> fields = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Set<String> known = Set.copyOf(java.util.Arrays.stream(RosterField.values()).map(RosterField::name).toList());
            object.forEach((word, field) -> {
                String name = object.getString(word);
                if (known.contains(name)) {
                    fields.put(word, RosterField.valueOf(name));
                }
            });
        }
        return new ColumnMapping(fields);
    }

    public String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((word, field) -> object.add(word, field.name()));
        return object.build().toString();
    }

    /** {@link RosterField#IGNORED} for a word that nobody has confirmed. */
    public RosterField field(String word) {
        return fields.getOrDefault(word, RosterField.IGNORED);
    }

    public ColumnMapping with(String word, RosterField field) {
        Map<String, RosterField> changed = new LinkedHashMap<>(fields);
        changed.put(word, field);
        return new ColumnMapping(changed);
    }

    /** Nothing beside these fields: the others are dropped before anything is stored. */
    public ColumnMapping only(Collection<RosterField> allowed) {
        Map<String, RosterField> kept = new LinkedHashMap<>();
        fields.forEach((word, field) -> kept.put(word, allowed.contains(field) ? field : RosterField.IGNORED));
        return new ColumnMapping(kept);
    }

    /** Whether pupils can be told from it: a name, and a number or a birth date. */
    public boolean suffices() {
        Collection<RosterField> known = fields.values();
        return (known.contains(RosterField.NAME) || known.contains(RosterField.FAMILY_NAME) && known.contains(RosterField.GIVEN_NAME))
                && (known.contains(RosterField.IDENTITY_NUMBER) || known.contains(RosterField.BIRTH_DATE));
    }
}

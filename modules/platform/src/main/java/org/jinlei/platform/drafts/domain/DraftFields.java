package org.jinlei.platform.drafts.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of a draft: by their names what was typed ({@code v}), what the page had shown ({@code w}) and the version of the record at
 * that time ({@code r}). A save brings only what changed, so that two tabs or a late save take nothing from each other.
 */
record DraftFields(Map<String, JsonObject> fields) {

    static final DraftFields NONE = new DraftFields(Map.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:_-]{0,80}");
    private static final int MOST_FIELDS = 200;
    private static final int MOST_VALUES = 200;

    DraftFields {
        fields = Map.copyOf(fields);
    }

    /** What {@link #json} wrote. */
    static DraftFields read(String json) {
        Map<String, JsonObject> fields = new LinkedHashMap<>();
        parsed(json).forEach((name, field) -> fields.put(name, field.asJsonObject()));
        return new DraftFields(fields);
    }

    /**
     * These fields with what a page sent: {@code {"fields": {name: {"v": […], "w": […]}}, "gone": [name, …]}}.
     *
     * @throws IllegalArgumentException when the text is not of this form or names fields of another form
     */
    DraftFields with(String changes, String form, int version) {
        Map<String, JsonObject> result = new LinkedHashMap<>(fields);
        JsonObject sent = parsed(changes);
        try {
            for (JsonString name : sent.getJsonArray("gone").getValuesAs(JsonString.class)) {
                result.remove(name.getString());
            }
            sent.getJsonObject("fields").forEach((name, field) -> {
                if (!NAME.matcher(name).matches() || !name.startsWith(form + ":")) {
                    throw new IllegalArgumentException("No field of the form");
                }
                JsonObject one = field.asJsonObject();
                result.put(name, Json.createObjectBuilder().add("v", texts(one.getJsonArray("v"))).add("w", texts(one.getJsonArray("w"))).add("r", version).build());
            });
        } catch (ClassCastException | NullPointerException foreign) {
            throw new IllegalArgumentException("Not of the form of a draft", foreign);
        }
        if (result.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("Too many fields");
        }
        return new DraftFields(result);
    }

    String json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach(all::add);
        return all.build().toString();
    }

    int count() {
        return fields.size();
    }

    /** Bytes that the fields take. */
    int size() {
        return json().getBytes(StandardCharsets.UTF_8).length;
    }

    private static JsonArray texts(JsonArray values) {
        if (values.size() > MOST_VALUES || values.stream().anyMatch(value -> value.getValueType() != JsonValue.ValueType.STRING)) {
            throw new IllegalArgumentException("Not the texts of a field");
        }
        return values;
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException foreign) {
            throw new IllegalArgumentException("Not of the form of a draft", foreign);
        }
    }
}

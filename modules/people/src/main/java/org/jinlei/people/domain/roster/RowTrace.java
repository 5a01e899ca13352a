package org.jinlei.people.domain.roster;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * What a commit wrote for one row, so that it can be taken back: the person entered or changed, adults entered, phones added, relations made and
 * confirmed, and the enrolment that was replaced.
 *
 * @param created   whether the person was entered by this row
 * @param before    what stood in the register of a person whom it changed, or null
 * @param adults    numbers of adults that were entered
 * @param phones    numbers of phones that were added to persons who were there
 * @param relations numbers of relations that were made
 * @param confirmed relations that were there, as {@code number, day, confirmed by}
 * @param replaced  the enrolment of the same term that was there, or null
 */
record RowTrace(long person, boolean created, JsonObject before, List<Long> adults, List<Phone> phones, List<Long> relations, List<Confirmed> confirmed,
        JsonObject replaced) {

    /** A phone, by its person and digest. */
    record Phone(long person, String key) {
    }

    /** A relation as it was confirmed before. */
    record Confirmed(long relation, String on, long by) {
    }

    static RowTrace of(long person, boolean created, JsonObject before, JsonObject replaced) {
        return new RowTrace(person, created, before, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), replaced);
    }

    String json() {
        JsonObjectBuilder text = JsonTexts.JSON.createObjectBuilder().add("person", person).add("created", created).add("adults", numbers(adults))
                .add("relations", numbers(relations));
        JsonArrayBuilder calls = JsonTexts.JSON.createArrayBuilder();
        phones.forEach(one -> calls.add(JsonTexts.JSON.createArrayBuilder().add(one.person()).add(one.key())));
        JsonArrayBuilder confirmations = JsonTexts.JSON.createArrayBuilder();
        confirmed.forEach(one -> confirmations.add(JsonTexts.JSON.createArrayBuilder().add(one.relation()).add(one.on()).add(one.by())));
        text.add("phones", calls).add("confirmed", confirmations);
        if (before != null) {
            text.add("before", before);
        }
        if (replaced != null) {
            text.add("replaced", replaced);
        }
        return text.build().toString();
    }

    static RowTrace read(String json) {
        try (JsonReader reader = JsonTexts.JSON.createReader(new StringReader(json))) {
            JsonObject text = reader.readObject();
            return new RowTrace(text.getJsonNumber("person").longValue(), text.getBoolean("created"), text.getJsonObject("before"), longs(text.getJsonArray("adults")),
                    text.getJsonArray("phones").getValuesAs(JsonArray.class).stream().map(one -> new Phone(one.getJsonNumber(0).longValue(), one.getString(1))).toList(),
                    longs(text.getJsonArray("relations")), text.getJsonArray("confirmed").getValuesAs(JsonArray.class).stream()
                            .map(one -> new Confirmed(one.getJsonNumber(0).longValue(), one.getString(1), one.getJsonNumber(2).longValue())).toList(),
                    text.getJsonObject("replaced"));
        }
    }

    private static JsonArrayBuilder numbers(List<Long> numbers) {
        JsonArrayBuilder array = JsonTexts.JSON.createArrayBuilder();
        numbers.forEach(array::add);
        return array;
    }

    private static List<Long> longs(JsonArray array) {
        return array.stream().map(value -> ((JsonNumber) value).longValue()).toList();
    }

    @Override
    public String toString() {
        return "RowTrace of " + person;
    }
}

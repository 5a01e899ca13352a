package org.jinlei.people.domain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.Sex;

/** What was written down about a person as one text (JSON), to be kept encrypted. */
final class FactsText {

    private FactsText() {
    }

    static String of(NewPerson facts) {
        JsonObjectBuilder text = Json.createObjectBuilder();
        put(text, "name", facts.name());
        put(text, "formerNames", facts.formerNames());
        put(text, "sex", facts.sex());
        put(text, "bornFrom", facts.birth().earliest());
        put(text, "bornTo", facts.birth().latest());
        put(text, "evidence", facts.birth().evidence());
        put(text, "number", facts.identityNumber() == null ? null : facts.identityNumber().value());
        put(text, "ethnicity", facts.ethnicity());
        put(text, "nationality", facts.nationality());
        put(text, "address", facts.address());
        put(text, "unit", facts.unitId());
        put(text, "school", facts.schoolId());
        put(text, "note", facts.note());
        JsonArrayBuilder phones = Json.createArrayBuilder();
        facts.phones().forEach(phone -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "number", phone.number().value());
            put(one, "kind", phone.kind());
            put(one, "confirmedOn", phone.confirmedOn());
            phones.add(one);
        });
        return text.add("phones", phones).build().toString();
    }

    private static void put(JsonObjectBuilder text, String name, Object value) {
        if (value != null) {
            text.add(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    static NewPerson read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject facts = reader.readObject();
            return new NewPerson(get(facts, "name"), get(facts, "formerNames"), Sex.valueOf(get(facts, "sex")),
                    new BirthDate(day(facts, "bornFrom"), day(facts, "bornTo"), BirthEvidence.valueOf(get(facts, "evidence"))),
                    get(facts, "number") == null ? null : new IdentityNumber(get(facts, "number")), get(facts, "ethnicity"), get(facts, "nationality"),
                    facts.getJsonArray("phones").getValuesAs(JsonObject.class).stream().map(FactsText::phone).toList(), get(facts, "address"),
                    number(facts, "unit"), number(facts, "school"), get(facts, "note"));
        }
    }

    private static NewPerson.Phone phone(JsonObject phone) {
        return new NewPerson.Phone(PhoneNumber.read(get(phone, "number")).orElseThrow(), PhoneKind.valueOf(get(phone, "kind")), day(phone, "confirmedOn"));
    }

    private static String get(JsonObject text, String name) {
        return text.getString(name, null);
    }

    private static Long number(JsonObject text, String name) {
        return get(text, name) == null ? null : Long.valueOf(get(text, name));
    }

    private static LocalDate day(JsonObject text, String name) {
        return get(text, name) == null ? null : LocalDate.parse(get(text, name));
    }
}

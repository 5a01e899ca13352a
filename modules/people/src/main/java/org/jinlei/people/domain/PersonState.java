package org.jinlei.people.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.util.Arrays;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.Sex;

/** What stands in the register of a person as far as a roster may change it. */
public record PersonState(long id, String name, String formerNames, Sex sex, BirthDate birth, IdentityNumber identityNumber, String ethnicity, long station,
        Long unit, Long school, int version) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int LONGEST_FORMER = 200;

    /** The same person under another name: the one until now becomes a former one. */
    public PersonState renamed(String to) {
        String former = formerNames == null ? name : formerNames.contains(name) ? formerNames : formerNames + "、" + name;
        return new PersonState(id, to, former.length() > LONGEST_FORMER ? formerNames : former, sex, birth, identityNumber, ethnicity, station, unit, school, version);
    }

    /** Whether the register has the name as a former one. */
    public boolean wasCalled(String other) {
        return formerNames != null && Arrays.asList(formerNames.split("[、,，;；]")).contains(other);
    }

    public PersonState with(Sex newSex, BirthDate newBirth, IdentityNumber newNumber, String newEthnicity) {
        return new PersonState(id, name, formerNames, newSex, newBirth, newNumber, newEthnicity, station, unit, school, version);
    }

    public PersonState at(long newStation, Long newUnit, Long newSchool) {
        return new PersonState(id, name, formerNames, sex, birth, identityNumber, ethnicity, newStation, newUnit, newSchool, version);
    }

    /** As JSON, to be kept encrypted until it may have to be put back. */
    public JsonObject json() {
        JsonObjectBuilder text = JSON.createObjectBuilder();
        put(text, "name", name);
        put(text, "former", formerNames);
        put(text, "sex", sex.name());
        put(text, "from", birth.earliest());
        put(text, "to", birth.latest());
        put(text, "evidence", birth.evidence().name());
        put(text, "number", identityNumber == null ? null : identityNumber.value());
        put(text, "ethnicity", ethnicity);
        put(text, "station", station);
        put(text, "unit", unit);
        put(text, "school", school);
        return text.build();
    }

    /** What {@link #json} wrote, for the entry as it is now. */
    public static PersonState read(long id, int version, JsonObject text) {
        String number = text.getString("number", null);
        return new PersonState(id, text.getString("name"), text.getString("former", null), Sex.valueOf(text.getString("sex")),
                new BirthDate(day(text, "from"), day(text, "to"), BirthEvidence.valueOf(text.getString("evidence"))),
                number == null ? null : new IdentityNumber(number), text.getString("ethnicity", null), Long.parseLong(text.getString("station")),
                number(text, "unit"), number(text, "school"), version);
    }

    private static void put(JsonObjectBuilder text, String name, Object value) {
        if (value != null) {
            text.add(name, value.toString());
        }
    }

    private static LocalDate day(JsonObject text, String name) {
        return text.containsKey(name) ? LocalDate.parse(text.getString(name)) : null;
    }

    private static Long number(JsonObject text, String name) {
        return text.containsKey(name) ? Long.valueOf(text.getString(name)) : null;
    }

    @Override
    public String toString() {
        return "PersonState " + id;
    }
}

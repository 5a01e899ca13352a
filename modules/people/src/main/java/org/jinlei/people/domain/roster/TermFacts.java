package org.jinlei.people.domain.roster;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jinlei.people.PhoneNumber;

/** What a roster tells of a pupil for one term, each as a short plain text, so that two tellings can be compared field by field. */
record TermFacts(Map<RosterField, String> told) {

    static final TermFacts NONE = new TermFacts(Map.of());

    TermFacts {
        told = Map.copyOf(told);
    }

    static TermFacts of(RosterPupil pupil) {
        Map<RosterField, String> told = new EnumMap<>(RosterField.class);
        put(told, RosterField.SCHOOL, pupil.school());
        put(told, RosterField.GRADE, pupil.grade() == null ? pupil.gradeText() : pupil.grade());
        put(told, RosterField.CLASS_NAME, pupil.className());
        put(told, RosterField.STUDENT_NUMBER, pupil.studentNumber());
        put(told, RosterField.BOARDING, pupil.boarding());
        put(told, RosterField.VILLAGE, pupil.village());
        put(told, RosterField.FAMILY_TYPE, pupil.familyType());
        put(told, RosterField.LEFT_BEHIND, pupil.leftBehind());
        put(told, RosterField.DISTANCE, pupil.distance());
        put(told, RosterField.REMARK, pupil.remark());
        if (pupil.father() != null) {
            put(told, RosterField.FATHER_AWAY, pupil.father().away());
            put(told, RosterField.FATHER_WORKPLACE, pupil.father().workplace());
        }
        if (pupil.mother() != null) {
            put(told, RosterField.MOTHER_AWAY, pupil.mother().away());
            put(told, RosterField.MOTHER_WORKPLACE, pupil.mother().workplace());
        }
        if (pupil.guardian() != null) {
            put(told, RosterField.GUARDIAN_RELATION, pupil.guardian().kind());
        }
        if (pupil.classTeacher() != null) {
            put(told, RosterField.CLASS_TEACHER, pupil.classTeacher().name());
            PhoneNumber phone = pupil.classTeacher().phone();
            put(told, RosterField.CLASS_TEACHER_PHONE, phone == null ? null : phone.value());
        }
        return new TermFacts(told);
    }

    private static void put(Map<RosterField, String> told, RosterField field, Object value) {
        if (value != null && !value.toString().isBlank()) {
            told.put(field, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** These facts, where they tell something, over those of before. */
    TermFacts over(TermFacts before) {
        Map<RosterField, String> all = new EnumMap<>(RosterField.class);
        all.putAll(before.told);
        all.putAll(told);
        return new TermFacts(all);
    }

    /** Whether a field is told otherwise than before; what is not told is not otherwise. */
    boolean differs(RosterField field, TermFacts before) {
        return told.containsKey(field) && !Objects.equals(told.get(field), before.told.get(field));
    }

    String text(RosterField field) {
        return told.get(field);
    }

    Long number(RosterField field) {
        return told.containsKey(field) ? Long.valueOf(told.get(field)) : null;
    }

    Boolean answer(RosterField field) {
        return told.containsKey(field) ? Boolean.valueOf(told.get(field)) : null;
    }

    String json() {
        JsonObjectBuilder text = JsonTexts.JSON.createObjectBuilder();
        told.forEach((field, value) -> text.add(field.name(), value));
        return text.build().toString();
    }

    static TermFacts read(String json) {
        Map<RosterField, String> told = new EnumMap<>(RosterField.class);
        try (JsonReader reader = JsonTexts.JSON.createReader(new StringReader(json))) {
            JsonObject text = reader.readObject();
            text.keySet().forEach(name -> told.put(RosterField.valueOf(name), text.getString(name)));
        }
        return new TermFacts(told);
    }
}

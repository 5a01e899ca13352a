package org.jinlei.welfare.domain.analysis;

import java.util.List;
import java.util.Locale;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;

/** By what pupils are counted and narrowed. */
public enum Dimension {
    STATE("state", LeftBehindState.values()),
    AWAY("away", AwayParents.values()),
    CARER("carer", CarerKind.values()),
    FAMILY("family", FamilyType.values()),
    DISTANCE("distance", ParentDistance.values()),
    GRADE("grade", Grade.values()),
    /** By the number of the school in the organisation tree. */
    SCHOOL("school_id"),
    /** By the number of the village in the organisation tree; 0 for pupils of no village of ours. */
    VILLAGE("unit_id");

    private final String column;
    private final List<Enum<?>> values;

    Dimension(String column, Enum<?>... values) {
        this.column = column;
        this.values = List.of(values);
    }

    /** Column of the projection. */
    String column() {
        return column;
    }

    /** Name in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are places and not constants. */
    public boolean isPlace() {
        return values.isEmpty();
    }

    /** Its constants in order. */
    public List<Enum<?>> constants() {
        return values;
    }

    /** The number of a value as the address names it: position of the constant, number of the place; null when it is none. */
    Long code(String text) {
        if (text == null) {
            return null;
        }
        if (isPlace()) {
            return text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
        }
        return values.stream().filter(value -> value.name().equalsIgnoreCase(text.strip())).findFirst().map(value -> (long) value.ordinal()).orElse(null);
    }

    /** A value as addresses name it. */
    String text(long code) {
        return isPlace() ? String.valueOf(code) : values.get((int) code).name();
    }
}

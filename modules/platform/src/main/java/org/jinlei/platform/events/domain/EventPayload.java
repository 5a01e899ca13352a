package org.jinlei.platform.events.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A record of numbers, dates, enums, further such records and lists or sets of them as JSON. Texts have no place in it, so that no event can carry
 * anything about a person. A property that an older version did not write is read as null; one that no longer exists is passed over.
 */
final class EventPayload {

    private EventPayload() {
    }

    /** @throws IllegalArgumentException if the type carries anything else */
    static void requireFit(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            requireFit(component.getGenericType(), type);
        }
    }

    private static void requireFit(Type type, Class<?> owner) {
        if (type instanceof ParameterizedType several && isSeveral(several.getRawType())) {
            requireFit(several.getActualTypeArguments()[0], owner);
        } else if (type instanceof Class<?> one && one.isRecord()) {
            requireFit(one);
        } else if (!(type instanceof Class<?> plain && (plain.isEnum() || plain == LocalDate.class || plain == LocalDateTime.class || isNumber(plain)
                || plain == boolean.class || plain == Boolean.class))) {
            throw new IllegalArgumentException(owner.getName() + " carries " + type.getTypeName() + "; an event carries numbers, dates and enums only");
        }
    }

    static String write(Record event) {
        requireFit(event.getClass());
        return object(event).build().toString();
    }

    private static JsonObjectBuilder object(Record event) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            object.add(component.getName(), value(read(component, event)));
        }
        return object;
    }

    private static Object read(RecordComponent component, Record event) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException(component.toString(), failed);
        }
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Record part) {
            return object(part).build();
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(one -> array.add(value(one)));
            return array.build();
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    /** @throws RuntimeException if the text does not make such a record */
    static Record read(Class<?> type, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return record(type, reader.readObject());
        }
    }

    private static Record record(Class<?> type, JsonObject object) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(components[i].getGenericType(), object.get(components[i].getName()));
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return (Record) canonical.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException(type.getName(), failed);
        }
    }

    private static Object read(Type type, JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType several) {
            Collection<Object> all = several.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
            ((JsonArray) value).forEach(one -> all.add(read(several.getActualTypeArguments()[0], one)));
            return all;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, (JsonObject) value);
        }
        if (value instanceof JsonNumber number) {
            return plain == int.class || plain == Integer.class ? (Object) number.intValueExact() : (Object) number.longValueExact();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return value == JsonValue.TRUE;
        }
        return constant(plain, ((JsonString) value).getString());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return type == LocalDateTime.class ? LocalDateTime.parse(text) : Enum.valueOf((Class) type, text);
    }

    private static boolean isSeveral(Type raw) {
        return raw == List.class || raw == Set.class || raw == Collection.class;
    }

    private static boolean isNumber(Class<?> type) {
        return type == long.class || type == Long.class || type == int.class || type == Integer.class;
    }
}

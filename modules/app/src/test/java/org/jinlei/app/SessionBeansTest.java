package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lives longer than a request can move to another node (rule R2): every such bean is written and read back with all its fields,
 * which are ids, criteria and forms; never entities, rows or connections.
 */
class SessionBeansTest {

    private static final Set<Class<?>> PLAIN = Set.of(String.class, Long.class, Integer.class, Boolean.class, LocalDate.class, LocalDateTime.class, LocalTime.class,
            long.class, int.class, boolean.class, double.class, BigDecimal.class);

    /** At most ten choices that were searched for: the answer must be one of those that were offered. */
    private static final Set<String> SEARCHED = Set.of("RelationEditView.found", "MergeEditView.found");

    static Stream<Class<?>> beans() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.jinlei").stream()
                .filter(type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class) || type.isAnnotatedWith(ConversationScoped.class))
                .map(JavaClass::reflect);
    }

    @Test
    void there_are_such_beans() {
        assertFalse(beans().toList().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("beans")
    void is_written_and_read_back_with_its_fields(Class<?> type) throws ReflectiveOperationException, IOException {
        Object bean = filled(type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(bean);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(told(bean), told(in.readObject()));
        }
    }

    @ParameterizedTest
    @MethodSource("beans")
    void holds_nothing_but_ids_criteria_and_forms(Class<?> type) {
        List<String> wrong = new ArrayList<>();
        look(type, type.getSimpleName(), wrong);
        assertEquals(List.of(), wrong);
    }

    private static void look(Class<?> type, String path, List<String> wrong) {
        for (Field field : kept(type)) {
            String where = path + "." + field.getName();
            judgeAny(field.getGenericType(), where, wrong);
        }
    }

    private static void judgeAny(Type type, String where, List<String> wrong) {
        if (type instanceof ParameterizedType collection) {
            Class<?> raw = (Class<?>) collection.getRawType();
            assertTrue(Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw), where);
            for (Type element : collection.getActualTypeArguments()) {
                judgeAny(element, where, wrong);
            }
        } else {
            Class<?> plain = (Class<?>) type;
            judge(plain.isArray() ? plain.getComponentType() : plain, where, wrong);
        }
    }

    private static void judge(Class<?> type, String where, List<String> wrong) {
        if (PLAIN.contains(type) || type.isEnum() || SEARCHED.contains(where)) {
            return;
        }
        if (type.isAnnotationPresent(Entity.class) || type.getSimpleName().endsWith("Row") || !type.getName().startsWith("org.jinlei.")
                || !Serializable.class.isAssignableFrom(type)) {
            wrong.add(where + " is a " + type.getName());
        } else {
            look(type, where, wrong);
        }
    }

    private static List<Field> kept(Class<?> type) {
        List<Field> kept = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class && at != Record.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                    field.setAccessible(true);
                    kept.add(field);
                }
            }
        }
        return kept;
    }

    /** An object with something in every field that is not left out. */
    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = sample(types[i]);
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        }
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object object = constructor.newInstance();
        for (Field field : kept(type)) {
            if (!Modifier.isFinal(field.getModifiers())) {
                Object sample = sample(field.getType());
                if (sample != null) {
                    field.set(object, sample);
                }
            }
        }
        return object;
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return "文本";
        } else if (type == long.class || type == Long.class) {
            return 7L;
        } else if (type == int.class || type == Integer.class) {
            return 7;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 6, 1);
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.of(2026, 6, 1, 8, 30);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.getName().startsWith("org.jinlei.") && !type.isInterface() ? filled(type) : null;
    }

    /** The fields as text, those of forms within. */
    private static String told(Object object) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder(object.getClass().getSimpleName()).append('{');
        for (Field field : kept(object.getClass())) {
            Object value = field.get(object);
            boolean ours = value != null && value.getClass().getName().startsWith("org.jinlei.") && !value.getClass().isEnum();
            text.append(field.getName()).append('=').append(ours ? told(value) : value).append(' ');
        }
        return text.append('}').toString();
    }
}

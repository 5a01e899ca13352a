package org.jinlei.platform.web;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Two people changed one record: what only the other changed goes into the form, what both changed stays as this person typed it, and
 * the page tells both. Saving again is then a decision, not a loss.
 */
public final class Merge {

    private Merge() {
    }

    /**
     * A field that the other changed.
     *
     * @param label  name of the field
     * @param before what both had read
     * @param theirs what the other saved
     * @param mine   what this person typed instead, or null when the field took over the other's
     */
    public record Difference(String label, String before, String theirs, String mine) {
        public String getLabel() { return label; }
        public String getBefore() { return before; }
        public String getTheirs() { return theirs; }
        public String getMine() { return mine; }
    }

    /**
     * Brings the other's changes into a form.
     *
     * @param opened the form as it was opened
     * @param mine   the form as it was typed; takes over what only the other changed
     * @param theirs the form as the record is now
     * @param label  name of a property
     * @param text   how a property's value is written
     */
    public static <F> List<Difference> into(F opened, F mine, F theirs, UnaryOperator<String> label, BiFunction<String, Object, String> text) {
        List<Difference> differences = new ArrayList<>();
        try {
            for (PropertyDescriptor property : properties(mine.getClass())) {
                if (property.getReadMethod() == null || property.getWriteMethod() == null) {
                    continue;
                }
                Object before = plain(property.getReadMethod().invoke(opened));
                Object now = plain(property.getReadMethod().invoke(theirs));
                Object typed = plain(property.getReadMethod().invoke(mine));
                if (Objects.equals(before, now) || Objects.equals(typed, now)) {
                    continue;
                }
                boolean untouched = Objects.equals(before, typed);
                if (untouched) {
                    property.getWriteMethod().invoke(mine, property.getReadMethod().invoke(theirs));
                }
                String name = property.getName();
                differences.add(new Difference(label.apply(name), text.apply(name, before), text.apply(name, now), untouched ? null : text.apply(name, typed)));
            }
        } catch (IntrospectionException | ReflectiveOperationException noForm) {
            throw new IllegalArgumentException("A form is a JavaBean", noForm);
        }
        return differences;
    }

    /** The properties of a form in the order in which the form declares them, which is that of the page. */
    private static List<PropertyDescriptor> properties(Class<?> form) throws IntrospectionException {
        List<String> declared = Arrays.stream(form.getDeclaredFields()).map(Field::getName).toList();
        return Arrays.stream(Introspector.getBeanInfo(form, Object.class).getPropertyDescriptors())
                .sorted(Comparator.comparingInt(property -> declared.indexOf(property.getName()))).toList();
    }

    private static Object plain(Object value) {
        return value instanceof String text && text.isBlank() ? null : value;
    }
}

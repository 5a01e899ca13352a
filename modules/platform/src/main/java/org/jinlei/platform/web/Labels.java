package org.jinlei.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How values are written on a screen: {@code #{labels.of(case.status)}}, {@code #{labels.of(case.openedAt)}}. */
@Named("labels")
@ApplicationScoped
public class Labels {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Constants by the key {@code ClassName.CONSTANT} of their module, dates and times the way the office writes them; empty for null. */
    public String of(Object value) {
        return text(value);
    }

    /** {@link #of} as a function. */
    public static String text(Object value) {
        return text(value, Messages.locale());
    }

    /** {@link #of} in a language. */
    static String text(Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            return words(locale, Messages.moduleOf(type), type.getSimpleName() + "." + constant.name());
        }
        if (value instanceof LocalDateTime moment) {
            return DATE_TIME.format(moment);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Boolean yes) {
            return words(locale, "platform", yes ? "yes" : "no");
        }
        if (value instanceof SelectItem item) {
            return item.getLabel();
        }
        if (value instanceof Collection<?> several) {
            List<String> texts = new ArrayList<>();
            several.forEach(one -> texts.add(text(one, locale)));
            return String.join(words(locale, "platform", "list.separator"), texts);
        }
        return value.toString();
    }

    private static String words(Locale locale, String module, String key) {
        String found = Messages.find(locale, module, key);
        return found == null ? key : found;
    }

    /** A message with one value in it. */
    public static String with(String message, Object value) {
        return message == null ? "" : new java.text.MessageFormat(message, Messages.locale()).format(new Object[] {text(value)});
    }
}

package org.jinlei.platform.ledger;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a ledger is narrowed to: filters by name. What cannot be read counts as absent, on the screen, in the export and in the interface
 * alike; a value of a filter that the ledger does not have is dropped by {@link #only}.
 */
public record LedgerCriteria(Map<String, String> values) {

    public static final LedgerCriteria NONE = new LedgerCriteria(Map.of());

    private static final int LONGEST = 200;

    public LedgerCriteria {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The filters that the ledger has, with values that mean something there. */
    public LedgerCriteria only(Collection<LedgerFilter> filters) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (LedgerFilter filter : filters) {
            String value = values.get(filter.name());
            if (value != null && !value.isBlank() && value.length() <= LONGEST && isMeant(filter, value.strip())) {
                kept.put(filter.name(), value.strip());
            }
        }
        return new LedgerCriteria(kept);
    }

    private static boolean isMeant(LedgerFilter filter, String value) {
        LedgerCriteria one = new LedgerCriteria(Map.of(filter.name(), value));
        return switch (filter.kind()) {
            case SEARCH, TEXT -> true;
            case DATE -> one.date(filter.name()) != null;
            case YES_NO -> one.yesNo(filter.name()) != null;
            case CHOICE -> filter.named() != null ? one.number(filter.name()) != null
                    : filter.choices().stream().anyMatch(choice -> choice.name().equalsIgnoreCase(value));
        };
    }

    /** The same with a further or another filter. */
    public LedgerCriteria with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, String.valueOf(value));
        return new LedgerCriteria(more);
    }

    /** The text, or null. */
    public String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The number, or null when absent or no number. */
    public Long number(String name) {
        String value = text(name);
        return value == null || !value.matches("\\d{1,18}") ? null : Long.valueOf(value);
    }

    /** The day (yyyy-MM-dd), or null when absent or no day. */
    public LocalDate date(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException foreign) {
            return null;
        }
    }

    /** The constant in any case, or null when absent or unknown. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        if (value != null) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
        }
        return null;
    }

    /** Yes or no, or null when absent or neither. */
    public Boolean yesNo(String name) {
        String value = text(name);
        return "yes".equals(value) ? Boolean.TRUE : "no".equals(value) ? Boolean.FALSE : null;
    }

    /** As in an address: {@code status=OPEN&from=2026-01-01}. */
    public String encoded() {
        StringJoiner query = new StringJoiner("&");
        values.forEach((name, value) -> query.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    /** Reads {@link #encoded()}. */
    public static LedgerCriteria decoded(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String one : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = one.indexOf('=');
            values.put(URLDecoder.decode(one.substring(0, equals), StandardCharsets.UTF_8), URLDecoder.decode(one.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return new LedgerCriteria(values);
    }
}

package org.jinlei.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jinlei.platform.rules.NotThere;

/** What the address of a page asks for. Foreign text never fails: what cannot be read counts as absent, except the id of a record. */
@Named("parameters")
@RequestScoped
public class Parameters {

    /** Longest value that is read from an address. */
    private static final int LONGEST = 200;

    /** Names that steer the list or the page itself and are no filters. */
    private static final Set<String> NO_FILTERS = Set.of("sort", "dir", "at", "size", "id", "ledger", "done", "lang");

    /** Names that say what the page is about; its links keep them. */
    private static final List<String> SUBJECTS = List.of("id", "ledger");

    private final Map<String, String> values = new LinkedHashMap<>();

    private String path = "";

    protected Parameters() {
    }

    @Inject
    Parameters(HttpServletRequest request) {
        this(request.getRequestURI(), request.getParameterMap());
    }

    /** For tests. */
    Parameters(String path, Map<String, String[]> all) {
        this.path = path;
        all.forEach((name, several) -> {
            if (several.length > 0 && several[0].length() <= LONGEST && name.length() <= 40 && values.size() < 40) {
                values.put(name, several[0]);
            }
        });
    }

    /** Path of the page. */
    public String path() {
        return path;
    }

    /** The text without surrounding blanks, or null when absent or blank. */
    public String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * The number, or null when absent or no number.
     *
     * @throws NotThere when it is the {@code id} and no number
     */
    public Long number(String name) {
        String value = text(name);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException foreign) {
            if (name.equals("id")) {
                throw new NotThere();
            }
            return null;
        }
    }

    /** A moment as it stands in addresses ({@code 2026-09-01T08:30:00.5}), or null. */
    public LocalDateTime dateTime(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDateTime.parse(value);
        } catch (DateTimeException foreign) {
            return null;
        }
    }

    /** The date (yyyy-MM-dd), or null when absent or no date. */
    public LocalDate date(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
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

    /**
     * Number of the record that the page shows, from {@code id}.
     *
     * @throws NotThere when it is missing or no number
     */
    public long id() {
        Long id = number("id");
        if (id == null) {
            throw new NotThere();
        }
        return id;
    }

    /** What the page is about, which every link of its list keeps. */
    Map<String, String> subjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        SUBJECTS.stream().filter(name -> text(name) != null).forEach(name -> subjects.put(name, text(name)));
        return subjects;
    }

    /** Everything that narrows the list, in the order of the address. */
    public Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>(values);
        filters.keySet().removeAll(NO_FILTERS);
        filters.values().removeIf(String::isBlank);
        filters.keySet().removeIf(name -> name.contains(":") || name.startsWith("jakarta.") || name.startsWith("primefaces"));
        return filters;
    }
}

package org.jinlei.platform.data;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;

/**
 * A place in an ordered list: the sort value and id of a row, and whether the page lies after or before it.
 *
 * @param value    sort value of the row as text
 * @param id       id of the row, which decides between equal values
 * @param backward whether the page before the row is meant
 */
public record Cursor(String value, long id, boolean backward) {

    /** Short text for the URL. */
    public String encoded() {
        String text = (backward ? "<" : ">") + id + ":" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads {@link #encoded()}; null when the text is null, empty or was tampered with: the list then starts at its first page. */
    public static Cursor decoded(String encoded) {
        if (encoded == null || encoded.isEmpty() || encoded.length() > 600) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            if (colon < 2 || text.charAt(0) != '<' && text.charAt(0) != '>') {
                return null;
            }
            return new Cursor(text.substring(colon + 1), Long.parseLong(text.substring(1, colon)), text.charAt(0) == '<');
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** The value in the type of its column; null when it is none, as after somebody changed the address. */
    Object valueAs(Class<?> type) {
        try {
            if (type == Long.class) {
                return Long.valueOf(value);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(value);
            }
            if (type == LocalDateTime.class) {
                return LocalDateTime.parse(value.replace(' ', 'T'));
            }
            return value;
        } catch (NumberFormatException | DateTimeException malformed) {
            return null;
        }
    }

    @Override
    public String toString() {
        return encoded();
    }
}

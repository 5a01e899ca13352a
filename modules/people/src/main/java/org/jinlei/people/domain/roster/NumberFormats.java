package org.jinlei.people.domain.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** How the numbers of a workbook are shown: which of them are dates. Built-in formats by ECMA-376 part 1, 18.8.30, those of Chinese included. */
final class NumberFormats {

    private static final int LAST_SERIAL = 2_958_465;
    private static final int MOST_PLACES = 30;

    private final Set<Integer> dateFormats = new HashSet<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean from1904;

    void countFrom1904() {
        from1904 = true;
    }

    /** Reads the part with the styles. */
    void read(XmlPart styles) throws XMLStreamException {
        boolean cells = false;
        while (styles.next()) {
            if (styles.begins("numFmt") && isDate(styles.attribute("formatCode"))) {
                dateFormats.add(number(styles.attribute("numFmtId")));
            } else if (styles.begins("cellXfs") || styles.ends("cellXfs")) {
                cells = styles.begins("cellXfs");
            } else if (cells && styles.begins("xf")) {
                int format = number(styles.attribute("numFmtId"));
                dates.add(format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31 || format == 36 || format >= 50 && format <= 58
                        || dateFormats.contains(format));
            }
        }
    }

    private static boolean isDate(String code) {
        return code != null && code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd].*");
    }

    /** The text of a number: a day where it is formatted as one, else its digits without exponent. */
    String text(String value, String style) {
        int number = number(style);
        boolean date = number >= 0 && number < dates.size() && dates.get(number);
        if (!date && value.matches("-?\\d{1,30}")) {
            return value;
        }
        try {
            BigDecimal exact = new BigDecimal(value);
            if (Math.abs((long) exact.scale()) > MOST_PLACES || exact.precision() > MOST_PLACES) {
                return value;
            }
            LocalDate day = date ? day(exact.doubleValue()) : null;
            return day != null ? day.toString() : exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException text) {
            return value;
        }
    }

    /** The day of a serial number, null where there is none. The calendar of 1900 counts a 29 February that never was. */
    private LocalDate day(double serial) {
        if (serial < 1 || serial > LAST_SERIAL) {
            return null;
        }
        return from1904 ? LocalDate.of(1904, 1, 1).plusDays((long) serial) : day((long) serial);
    }

    /** The day that a serial number of the calendar of 1900 means. */
    static LocalDate day(long serial) {
        return LocalDate.of(1899, 12, serial < 60 ? 31 : 30).plusDays(serial);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}

package org.jinlei.people.domain.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as rosters write it: 20220614, 2023-03-26, 2023/3/26, 2023.8.23, 2023年12月25日, or the serial number of a spreadsheet.
 *
 * @param day      null where there is none
 * @param readable whether the text has the form of a day, be it one that no calendar has
 */
record RosterDates(LocalDate day, boolean readable) {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(\\s+\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("([1-5]\\d{4})(\\.\\d+)?");

    private static final RosterDates UNREADABLE = new RosterDates(null, false);

    static RosterDates read(String text) {
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return of(parted);
        }
        Matcher together = TOGETHER.matcher(text);
        if (together.matches()) {
            return of(together);
        }
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? new RosterDates(NumberFormats.day(Long.parseLong(serial.group(1))), true) : UNREADABLE;
    }

    private static RosterDates of(Matcher parts) {
        try {
            return new RosterDates(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))), true);
        } catch (DateTimeException impossible) {
            return new RosterDates(null, true);
        }
    }
}

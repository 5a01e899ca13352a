package org.jinlei.people;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * 公民身份号码 by GB 11643-1999: six digits of the division, eight of the birth date, three of the sequence and a check character.
 * The number of a foreigner's permanent residence card of 2023, which begins with 9, is built the same way.
 * Never printed by {@link #toString()}: that shows {@link #masked()}.
 *
 * @param value eighteen characters, digits and perhaps a final capital X
 */
public record IdentityNumber(String value) {

    /** What is wrong with a typed number. */
    public enum Fault {
        /** Nothing was typed. */
        EMPTY,
        /** Not eighteen characters; numbers of fifteen digits are no longer valid since 2013. */
        WRONG_LENGTH,
        /** Something else than digits and a final X. */
        WRONG_CHARACTER,
        /** The first two digits are no province's. */
        WRONG_DIVISION,
        /** The eight digits of birth are no date. */
        WRONG_DATE,
        /** The last character does not fit the seventeen before it. */
        WRONG_CHECK
    }

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
            "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /** @throws IllegalArgumentException if the number is not valid in its plain form; {@link #read} accepts what people type */
    public IdentityNumber {
        Optional<Fault> fault = faultOf(value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("No identity number: " + fault.get());
        }
    }

    /** Reads what people type: full-width digits, blanks, dashes, invisible characters and a lower-case x are fine. Empty when it is not valid. */
    public static Optional<IdentityNumber> read(String typed) {
        String plain = plain(typed);
        return faultOf(plain).isPresent() ? Optional.empty() : Optional.of(new IdentityNumber(plain));
    }

    /** What is wrong with what was typed; empty when it is a valid number. */
    public static Optional<Fault> fault(String typed) {
        return faultOf(plain(typed));
    }

    /** The plain form: half-width, capital X, nothing in between; for look-up even of a number that is not valid. */
    public static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(LENGTH);
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL && c != '-')
                .limit(64)
                .forEach(c -> plain.appendCodePoint(c == 'x' ? 'X' : c));
        return plain.toString();
    }

    /** The check character of the first seventeen digits. */
    public static char check(CharSequence seventeenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeenDigits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static Optional<Fault> faultOf(String plain) {
        if (plain == null || plain.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (plain.length() != LENGTH) {
            return Optional.of(Fault.WRONG_LENGTH);
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = plain.charAt(i);
            if ((c < '0' || c > '9') && !(c == 'X' && i == LENGTH - 1)) {
                return Optional.of(Fault.WRONG_CHARACTER);
            }
        }
        if (plain.charAt(0) != '9' && !PROVINCES.contains(plain.substring(0, 2))) {
            return Optional.of(Fault.WRONG_DIVISION);
        }
        if (dateIn(plain) == null) {
            return Optional.of(Fault.WRONG_DATE);
        }
        return check(plain) == plain.charAt(LENGTH - 1) ? Optional.empty() : Optional.of(Fault.WRONG_CHECK);
    }

    private static LocalDate dateIn(String plain) {
        try {
            return LocalDate.of(Integer.parseInt(plain.substring(6, 10)), Integer.parseInt(plain.substring(10, 12)), Integer.parseInt(plain.substring(12, 14)));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** Code of the county where the number was first given (GB/T 2260), for instance 140525. */
    public String division() {
        return value.substring(0, 6);
    }

    public LocalDate birthDate() {
        return dateIn(value);
    }

    /** Odd seventeenth digit: male. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** For those outside the circle that needs to know (rule 38): the first six digits, nothing of birth, sequence and check. */
    public String masked() {
        return division() + "*".repeat(LENGTH - 6);
    }

    @Override
    public String toString() {
        return masked();
    }
}

package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.Sex;

/**
 * What is wrong with an identity number, and what it surely ought to be. A wrong check character alone tells nothing: any of the eighteen may be the wrong
 * one. Sure is a number only where the slip can be seen,
 * and mending it makes the check character right and lets the number agree with the birth date and the sex that stand beside it.
 */
final class ProvenNumber {

    private static final int DIGITS = 17;
    private static final int BIRTH = 6;
    private static final int SEQUENCE = 14;

    /** What people and scanners write for the X at the end. */
    private static final String LIKE_X = "×*ХхΧχ✕✖╳+";

    private ProvenNumber() {
    }

    /** A number of eighteen digits that a spreadsheet took for a quantity: fifteen digits and zeros, or an exponent. */
    static boolean isCut(String typed) {
        return typed.matches("\\d\\.\\d+[Ee]\\+?17") || typed.matches("[1-9]\\d{14}000");
    }

    /** The number that was meant, where that is certain. */
    static Optional<String> meant(String typed, LocalDate birth, Sex sex) {
        String plain = IdentityNumber.plain(typed);
        if (plain.length() != DIGITS + 1 || !plain.substring(0, DIGITS).matches("\\d+")) {
            return Optional.empty();
        }
        if (LIKE_X.indexOf(plain.charAt(DIGITS)) >= 0) {
            return valid(plain.substring(0, DIGITS) + 'X', birth, sex);
        }
        if (birth == null || sex == null) {
            return Optional.empty();
        }
        String told = String.format("%04d%02d%02d", birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth());
        boolean slip = isSlip(plain.substring(BIRTH, SEQUENCE), told);
        return slip ? valid(plain.substring(0, BIRTH) + told + plain.substring(SEQUENCE), birth, sex) : Optional.empty();
    }

    private static Optional<String> valid(String number, LocalDate birth, Sex sex) {
        return IdentityNumber.read(number).filter(one -> (birth == null || one.birthDate().equals(birth)) && (sex == null || one.sex() == sex))
                .map(IdentityNumber::value);
    }

    /** One digit for another, or two neighbours changed. */
    private static boolean isSlip(String one, String other) {
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        if (first == one.length()) {
            return false;
        }
        boolean another = one.substring(first + 1).equals(other.substring(first + 1));
        boolean changed = first + 1 < one.length() && one.charAt(first) == other.charAt(first + 1) && one.charAt(first + 1) == other.charAt(first)
                && one.substring(first + 2).equals(other.substring(first + 2));
        return another || changed;
    }
}

package org.jinlei.people;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number in plain digits: a mobile number of eleven digits, or a fixed line with its area code.
 *
 * @param value digits only
 */
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("1\\d{10}|0\\d{9,11}|[2-8]\\d{6,7}");
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Cf}\\p{Pd}().·]");

    /** @throws IllegalArgumentException if it is no phone number; {@link #read} accepts what people type */
    public PhoneNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No phone number");
        }
    }

    /** Reads what people type: full-width digits, blanks, dashes, brackets and the country code 86 are fine. */
    public static Optional<PhoneNumber> read(String typed) {
        String plain = plain(typed);
        return FORM.matcher(plain).matches() ? Optional.of(new PhoneNumber(plain)) : Optional.empty();
    }

    /** The digits of what was typed, without the country code. */
    public static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        String half = FILLING.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        String bare = half.startsWith("+86") ? half.substring(3) : half.length() == 13 && half.startsWith("86") ? half.substring(2) : half;
        return bare.length() > 20 ? bare.substring(0, 20) : bare;
    }

    /** See {@link Masked#phone}. */
    public String masked() {
        return Masked.phone(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}

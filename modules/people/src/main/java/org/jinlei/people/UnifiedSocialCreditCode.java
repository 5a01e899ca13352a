package org.jinlei.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * 统一社会信用代码 by GB 32100-2015: seventeen characters and a check character, without the letters I, O, S, V and Z.
 *
 * @param value eighteen characters in capitals
 */
public record UnifiedSocialCreditCode(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws IllegalArgumentException if the code is not valid in its plain form */
    public UnifiedSocialCreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No unified social credit code");
        }
    }

    /** Reads what people type: full-width and lower-case characters and blanks are fine. Empty when it is not valid. */
    public static Optional<UnifiedSocialCreditCode> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", "").toUpperCase(Locale.ROOT);
        return isValid(plain) ? Optional.of(new UnifiedSocialCreditCode(plain)) : Optional.empty();
    }

    /** The check character of the first seventeen characters, which must all be of the standard's alphabet. */
    public static char check(CharSequence seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * CHARACTERS.indexOf(seventeen.charAt(i));
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }

    private static boolean isValid(String plain) {
        return plain != null && plain.length() == LENGTH && plain.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                && check(plain) == plain.charAt(LENGTH - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}

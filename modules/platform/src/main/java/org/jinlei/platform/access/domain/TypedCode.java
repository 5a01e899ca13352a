package org.jinlei.platform.access.domain;

import java.text.Normalizer;

/**
 * A code as a person typed it: digits only, whatever stands between them and however wide they are.
 *
 * @param digits the digits, empty when something else was typed
 */
record TypedCode(String digits) {

    private static final int LONGEST = 60;

    static TypedCode of(String typed) {
        String plain = typed == null || typed.length() > LONGEST ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        return new TypedCode(plain.matches("[0-9]*") ? plain : "");
    }

    boolean isOfApp() {
        return digits.length() == Totp.DIGITS;
    }

    boolean isForRecovery() {
        return digits.length() == RecoveryCodes.DIGITS;
    }
}

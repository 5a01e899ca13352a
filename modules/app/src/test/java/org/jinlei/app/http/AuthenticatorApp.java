package org.jinlei.app.http;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A person's phone: makes one-time codes from the secret that the page showed, by itself and not with the code under test. */
public final class AuthenticatorApp {

    private static final Pattern SHOWN = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_MILLIS = 30_000;

    private final String secret;
    private long last;

    private AuthenticatorApp(String secret) {
        this.secret = secret;
    }

    /** With the secret as it stands on the page for typing. */
    public static AuthenticatorApp typed(String secret) {
        return new AuthenticatorApp(secret.replace(" ", ""));
    }

    /** With the secret that a page shows. */
    public static AuthenticatorApp reading(String page) {
        Matcher shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new AssertionError("The page shows no secret");
        }
        return typed(shown.group(1));
    }

    /** The code of now or, if the person has used it, the next one, which the server takes a step early. */
    public String next() {
        last = Math.max(System.currentTimeMillis() / STEP_MILLIS, last + 1);
        return code(last);
    }

    /** The code that was used last. */
    public String again() {
        return code(last);
    }

    /** A code that is none of these minutes. */
    public String wrong() {
        return code(last + 1000);
    }

    /** As if so much time had gone by that the code of now is a new one. */
    public void later() {
        last = 0;
    }

    public String secret() {
        return secret;
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(), "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(digest).getInt(digest[digest.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] decoded() {
        StringBuilder bits = new StringBuilder();
        secret.chars().forEach(letter -> bits.append(Integer.toBinaryString(32 + ALPHABET.indexOf(letter)).substring(1)));
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }
}

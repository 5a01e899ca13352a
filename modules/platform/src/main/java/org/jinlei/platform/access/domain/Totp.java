package org.jinlei.platform.access.domain;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Time-based one-time passwords as every authenticator app makes them (RFC 6238): HMAC-SHA-1, six digits, a new one each 30 seconds. */
final class Totp {

    static final int DIGITS = 6;

    /** Length of a step in seconds (RFC 6238, 5.2). */
    static final int STEP = 30;

    /** Steps before and after the present one whose codes are taken too, for clocks that differ and people who type slowly. */
    static final int EITHER_SIDE = 1;

    /** As long as the digest of the HMAC (RFC 4226, section 4, R6). */
    private static final int SECRET_BYTES = 20;

    private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator(DIGITS);

    private Totp() {
    }

    /** A secret in Base32, as apps read and people type it. */
    static String freshSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32.toBase32String(secret);
    }

    /** The step in which a moment lies. */
    static long stepOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), (long) STEP);
    }

    /** The code of a step. */
    static String code(String secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"), step, Locale.ROOT);
        } catch (InvalidKeyException unusable) {
            throw new IllegalStateException("A secret that makes no codes", unusable);
        }
    }

    /**
     * The step around now to which a code belongs; empty when it is none of theirs.
     *
     * @param after the latest step whose code was taken: neither its code nor an older one is taken again
     */
    static OptionalLong stepOf(String secret, String code, Instant now, long after) {
        byte[] typed = code.getBytes(StandardCharsets.US_ASCII);
        long middle = stepOf(now);
        for (long step = Math.max(middle - EITHER_SIDE, after + 1); step <= middle + EITHER_SIDE; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), typed)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }
}

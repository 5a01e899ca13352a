package org.jinlei.platform.data;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Random keys that somebody keeps and of which the database holds a digest only. 256 random bits cannot be guessed, so that one pass of
 * SM3 without salt is enough: slow hashes are for what people choose.
 */
public final class RandomKey {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomKey() {
    }

    /** 256 random bits in 43 characters that stand in an address as they are. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the database holds of a key. */
    public static byte[] digest(String key) {
        SM3Digest digest = new SM3Digest();
        byte[] bytes = key.getBytes(StandardCharsets.US_ASCII);
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }
}

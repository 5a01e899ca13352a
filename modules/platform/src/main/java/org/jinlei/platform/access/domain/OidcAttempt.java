package org.jinlei.platform.access.domain;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;

/**
 * A unified log-in that a browser has begun and not finished. It lies in the browser's session, so that only that browser finishes it, once.
 *
 * @param state    comes back with the browser
 * @param nonce    comes back inside the ID token
 * @param verifier is shown to the provider with the code (PKCE, RFC 7636)
 * @param redirect address to which the provider sends the browser back
 * @param target   page that was asked for
 */
public record OidcAttempt(String state, String nonce, String verifier, String redirect, String target, LocalDateTime until) implements Serializable {

    private static final Duration LASTS = Duration.ofMinutes(10);

    static OidcAttempt begin(SecureRandom random, String redirect, String target, LocalDateTime now) {
        return new OidcAttempt(secret(random), secret(random), secret(random), redirect, target, now.plus(LASTS));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean isAnsweredBy(String comingBack, LocalDateTime now) {
        return comingBack != null && now.isBefore(until)
                && MessageDigest.isEqual(state.getBytes(StandardCharsets.US_ASCII), comingBack.getBytes(StandardCharsets.UTF_8));
    }

    /** What the provider keeps of the verifier until it sees it (S256). */
    String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.jinlei.platform.access.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes passwords with PBKDF2 and HMAC-SHA-512, as the Jakarta Security specification ships it. */
@ApplicationScoped
class PasswordHashes {

    /** Letters and digits that nobody mistakes for one another when they are read out. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hash;

    /** How slow a guess is: the number that OWASP names for HMAC-SHA-512. Each hash keeps the number with which it was made. */
    @Inject
    @ConfigProperty(name = "jinlei.password.iterations", defaultValue = "210000")
    private int iterations;

    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", String.valueOf(iterations),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash.generate(oneTimePassword().toCharArray());
    }

    String of(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Takes as long as a comparison with a real account, so that names cannot be guessed by the clock. */
    void matchNobody(String password) {
        hash.verify(password.toCharArray(), nobodys);
    }

    /** A random one-time password of 14 characters with all kinds the policy asks for. */
    String oneTimePassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.append(random.nextInt(2, 10)).append((char) ('A' + random.nextInt(8))).append((char) ('a' + random.nextInt(8))).toString();
    }
}

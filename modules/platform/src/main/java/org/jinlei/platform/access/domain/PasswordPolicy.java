package org.jinlei.platform.access.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What a password must be: GB/T 22239 8.1.4.1 asks for complexity and periodic change. Long pass phrases need no mixture of kinds.
 */
@ApplicationScoped
class PasswordPolicy {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    static final int PASS_PHRASE = 16;
    static final int KINDS = 3;
    /** A password is used this long at most. */
    static final Period CHANGED_EVERY = Period.ofDays(90);
    /** So many former passwords are not taken again. */
    static final int REMEMBERED = 5;

    private Set<String> common;

    @PostConstruct
    void readCommon() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            common = reader.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws BrokenRule when the password is not good enough for this person */
    void check(String password, String username, String name, String unitName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new BrokenRule(AccessRule.PASSWORD_HAS_10_TO_128_CHARACTERS);
        }
        if (length < PASS_PHRASE && kinds(password) < KINDS) {
            throw new BrokenRule(AccessRule.SHORT_PASSWORD_MIXES_THREE_KINDS);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        String letters = plain.replaceAll("[^\\p{L}]", "");
        if (common.contains(plain) || common.contains(letters) || plain.chars().distinct().count() < 5) {
            throw new BrokenRule(AccessRule.PASSWORD_IS_NOT_COMMON);
        }
        if (plain.contains(username.toLowerCase(Locale.ROOT)) || contains(plain, name) || contains(plain, unitName)) {
            throw new BrokenRule(AccessRule.PASSWORD_HOLDS_NO_NAME);
        }
    }

    private static boolean contains(String plain, String name) {
        return name != null && name.length() > 1 && plain.contains(name.toLowerCase(Locale.ROOT));
    }

    private static int kinds(String password) {
        int kinds = 0;
        kinds += password.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
        kinds += password.chars().anyMatch(Character::isUpperCase) ? 1 : 0;
        kinds += password.chars().anyMatch(Character::isDigit) ? 1 : 0;
        kinds += password.chars().anyMatch(c -> !Character.isLetterOrDigit(c) || Character.isIdeographic(c)) ? 1 : 0;
        return kinds;
    }
}

package org.jinlei.platform.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * A right that roles may hold, for instance {@code cases.read}. Which role holds which permission is data that a security
 * administrator changes; {@link #never()} is law and cannot be changed on any screen.
 *
 * @param key   module, dot, verb: the value that {@link UseCase} and {@link Screen} name
 * @param holds roles that hold the permission when the system is new
 * @param never roles that may never be given it (rules 41, 42 and 62 of the domain)
 */
public record Permission(String key, Set<Role> holds, Set<Role> never) {

    /** Any person who is logged in and owes nothing: no code, no password of their own, no second factor that a role asks for. */
    public static final String LOGGED_IN = "platform.loggedIn";

    /** Any person who owes no code and no password, also when a role asks for a second factor that is not set up yet: setting it up. */
    public static final String OWN_FACTOR = "platform.ownFactor";

    /** Any person who owes no code, also with a first password that must be replaced: changing it and logging out. */
    public static final String OWN_PASSWORD = "platform.ownPassword";

    /** Any person whose password was right, also while the code of their second factor is owed: entering it and logging out. */
    public static final String OWN_CODE = "platform.ownCode";

    /** Anybody, logged in or not. */
    public static final String ANYBODY = "platform.anybody";

    public Permission {
        if (!key.matches("[a-z]+\\.[a-zA-Z]+")) {
            throw new IllegalArgumentException("A permission is named module.verb: " + key);
        }
        holds = Set.copyOf(holds);
        never = Set.copyOf(never);
        for (Role role : holds) {
            if (never.contains(role)) {
                throw new IllegalArgumentException(key + " is forbidden to " + role);
            }
        }
    }

    /** A permission that no law reserves. */
    public static Permission of(String key, Role... holds) {
        return new Permission(key, Set.of(holds), Set.of());
    }

    /** The same permission, refused for good to the given roles. */
    public Permission neverFor(Set<Role> roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(never);
        all.addAll(roles);
        return new Permission(key, holds, all);
    }
}

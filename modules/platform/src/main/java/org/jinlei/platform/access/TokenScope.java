package org.jinlei.platform.access;

import java.util.Set;

/**
 * Something that an access token may be made for, for instance one ledger. A token has no permission but those of its scopes, and of these
 * only what its owner holds at that moment: a scope narrows and never widens.
 *
 * @param name        short name without blanks, for instance {@code cases}
 * @param module      module whose texts name it
 * @param title       key of its name in the texts of that module
 * @param permissions what is needed to read it
 */
public record TokenScope(String name, String module, String title, Set<String> permissions) {

    public TokenScope {
        if (!name.matches("[a-z]+")) {
            throw new IllegalArgumentException("A scope is one word: " + name);
        }
        permissions = Set.copyOf(permissions);
    }
}

package org.jinlei.platform.access;

import java.util.Set;

/**
 * The access token under which a machine acts for an account.
 *
 * @param token  number of the token
 * @param scopes names of the {@link TokenScope}s to which it is narrowed
 */
public record Bearer(long token, Set<String> scopes) {

    public Bearer {
        scopes = Set.copyOf(scopes);
    }
}

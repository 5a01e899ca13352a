package org.jinlei.platform.tokens;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an access token is to be.
 *
 * @param name   what it is for, for whoever sees it in the list
 * @param scopes names of what it may read
 * @param until  last day on which it holds
 */
public record NewToken(String name, Set<String> scopes, LocalDate until) {

    public NewToken {
        scopes = Set.copyOf(scopes);
    }
}

package org.jinlei.platform.tokens;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An access token as its owner and the security administrator see it: never the secret.
 *
 * @param scopes      names of what it may read
 * @param until       last day on which it holds
 * @param lastUsedAt  when it was last used, to the minute; null for never
 * @param lastAddress from where, null for never
 */
public record TokenRow(long id, String name, List<String> scopes, LocalDate until, LocalDateTime lastUsedAt, String lastAddress, TokenState state) {

    public TokenRow {
        scopes = List.copyOf(scopes);
    }

    public boolean isInForce() {
        return state == TokenState.IN_FORCE;
    }

    public long getId() { return id; }
    public String getName() { return name; }
    public List<String> getScopes() { return scopes; }
    public LocalDate getUntil() { return until; }
    public LocalDateTime getLastUsedAt() { return lastUsedAt; }
    public String getLastAddress() { return lastAddress; }
    public TokenState getState() { return state; }
}

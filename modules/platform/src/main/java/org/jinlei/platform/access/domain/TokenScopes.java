package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Bearer;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.TokenScope;

/** The scopes that the modules offer for access tokens, asked once when the application starts. */
@ApplicationScoped
public class TokenScopes {

    private final Map<String, TokenScope> byName = new TreeMap<>();

    protected TokenScopes() {
    }

    @Inject
    TokenScopes(Instance<Module> modules) {
        modules.forEach(module -> module.tokenScopes().forEach(scope -> {
            if (byName.putIfAbsent(scope.name(), scope) != null) {
                throw new IllegalStateException("Two scopes are called " + scope.name());
            }
        }));
    }

    /** The scope of this name, or null. */
    public TokenScope of(String name) {
        return byName.get(name);
    }

    /** The scopes that somebody may make a token for: all whose permissions they hold. */
    public List<TokenScope> offeredTo(Caller owner) {
        return byName.values().stream().filter(scope -> scope.permissions().stream().allMatch(owner::may)).toList();
    }

    /** The owner as a token of theirs may act: of what they hold only what the scopes need, and nothing that merely asks to be logged in. */
    Caller narrowed(Caller owner, long token, String scopes) {
        Set<String> names = new HashSet<>(Arrays.asList(scopes.split(" ")));
        Map<String, DataScope> held = new HashMap<>();
        held.put(Permission.ANYBODY, DataScope.NOWHERE);
        for (String name : names) {
            TokenScope scope = byName.get(name);
            if (scope != null) {
                scope.permissions().stream().filter(owner::may).forEach(permission -> held.put(permission, owner.scope(permission)));
            }
        }
        return owner.through(new Bearer(token, names), held);
    }
}

package org.jinlei.platform.tokens.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.domain.TokenScopes;
import org.jinlei.platform.tokens.NewToken;
import org.jinlei.platform.tokens.TokenSheet;

/** A person's own access tokens. A token does not hold this permission, so that none makes another. */
@ApplicationScoped
@Transactional
public class OwnTokenWork {

    @Inject
    private Access access;

    @Inject
    private TokenScopes scopes;

    @Inject
    private Tokens tokens;

    /** The caller's tokens, and what they may make one for. */
    @UseCase(Permission.LOGGED_IN)
    public TokenSheet mine() {
        return new TokenSheet(tokens.of(access.userId()), scopes.offeredTo(access.caller()));
    }

    /** Makes a token; it is shown once. */
    @UseCase(Permission.LOGGED_IN)
    public String make(NewToken what) {
        return tokens.make(access.caller(), false, what);
    }

    /** Ends one of the caller's tokens. */
    @UseCase(Permission.LOGGED_IN)
    public void end(long id) {
        tokens.end(access.userId(), id);
    }
}

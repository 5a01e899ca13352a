package org.jinlei.platform.tokens.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.domain.Callers;
import org.jinlei.platform.access.domain.TokenScopes;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.tokens.NewToken;
import org.jinlei.platform.tokens.TokenSheet;

/** What the security administrator does with access tokens: makes those of service accounts, and ends anybody's. */
@ApplicationScoped
@Transactional
public class UserTokenWork {

    @Inject
    private EntityManager em;

    @Inject
    private Callers callers;

    @Inject
    private TokenScopes scopes;

    @Inject
    private Tokens tokens;

    @Inject
    private AuditTrail audit;

    private record Owner(String username, boolean service) {
    }

    /** Tokens of an account, and what one may be made for: what the roles of a service account read, nothing for the account of a person. */
    @UseCase(PlatformPermissions.USERS)
    public TokenSheet of(long user) {
        Owner owner = owner(user);
        return new TokenSheet(tokens.of(user), owner.service() ? scopes.offeredTo(callers.named(owner.username())) : List.of());
    }

    /** Makes a token for a service account; it is shown once. People make theirs themselves. */
    @UseCase(PlatformPermissions.USERS)
    public String make(long user, NewToken what) {
        Owner owner = owner(user);
        if (!owner.service()) {
            throw new NotThere();
        }
        return tokens.make(callers.named(owner.username()), true, what);
    }

    /** Ends a token of an account. */
    @UseCase(PlatformPermissions.USERS)
    public void end(long user, long id) {
        owner(user);
        tokens.end(user, id);
    }

    private Owner owner(long user) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select username, service from platform_user where id = :id").setParameter("id", user).getResultList();
        if (found.isEmpty()) {
            throw new NotThere();
        }
        audit.concerns("User", user);
        Row row = Row.of(found.get(0));
        return new Owner(row.text(0), row.flag(1));
    }
}

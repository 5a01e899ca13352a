package org.jinlei.platform.tokens.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.access.TokenScope;
import org.jinlei.platform.access.domain.Bearers;
import org.jinlei.platform.access.domain.TokenScopes;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.RandomKey;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.tokens.NewToken;
import org.jinlei.platform.tokens.TokenRow;
import org.jinlei.platform.tokens.TokenState;

/** What making, listing and ending have in common, whoever does it; within the use case of whoever does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Tokens {

    private static final String LIST = "select t.id, t.name, t.scopes, t.expires_at, t.last_used_at, t.last_address, "
            + "case when t.ended_at is not null then 'ENDED' when t.expires_at <= :now then 'EXPIRED' else 'IN_FORCE' end as state "
            + "from platform_access_token t where t.user_id = :user order by t.ended_at is null and t.expires_at > :now desc, t.id desc limit 50";
    private static final String IN_FORCE = "select count(*) from platform_access_token t where t.user_id = :user and t.ended_at is null "
            + "and t.expires_at > :now";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private TokenScopes scopes;

    @Inject
    private TokenPolicy policy;

    @Inject
    private Clock clock;

    /** Tokens of an account, those in force first. */
    List<TokenRow> of(long user) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(LIST).setParameter("now", LocalDateTime.now(clock)).setParameter("user", user).getResultList();
        return rows.stream().map(Row::of).map(row -> new TokenRow(row.id(), row.text(1), Arrays.asList(row.text(2).split(" ")),
                row.dateTime(3).toLocalDate().minusDays(1), row.dateTime(4), row.text(5), row.constant(6, TokenState.class))).toList();
    }

    /**
     * Makes a token for an account and returns it: it is shown once and kept nowhere. Two made at the same moment do not pass each other,
     * because the account is held.
     */
    String make(Caller owner, boolean service, NewToken what) {
        em.createNativeQuery("select id from platform_user where id = :user for update", Long.class).setParameter("user", owner.userId()).getSingleResult();
        LocalDateTime now = LocalDateTime.now(clock);
        Set<String> offered = scopes.offeredTo(owner).stream().map(TokenScope::name).collect(Collectors.toSet());
        if (what.scopes().isEmpty() || !offered.containsAll(what.scopes())) {
            throw new BrokenRule(TokenRule.TOKEN_READS_WHAT_ITS_OWNER_READS);
        }
        LocalDate today = now.toLocalDate();
        int days = policy.days(service);
        if (what.until().isBefore(today) || what.until().isAfter(today.plusDays(days))) {
            throw new BrokenRule(TokenRule.TOKEN_ENDS_IN_TIME, days);
        }
        long held = ((Number) em.createNativeQuery(IN_FORCE).setParameter("user", owner.userId()).setParameter("now", now).getSingleResult()).longValue();
        if (held >= policy.most()) {
            throw new BrokenRule(TokenRule.ACCOUNT_HAS_ENOUGH_TOKENS, policy.most());
        }
        String secret = Bearers.PREFIX + RandomKey.fresh();
        AccessToken token = new AccessToken(RandomKey.digest(secret), owner.userId(), what, access.userId(), now);
        em.persist(token);
        audit.concerns("AccessToken", token.id());
        audit.detail(token.scopes() + " until " + what.until());
        return secret;
    }

    /** Ends a token of an account; it stops with the next request. */
    void end(long user, long id) {
        AccessToken token = em.find(AccessToken.class, id);
        if (token == null || token.userId() != user) {
            throw new NotThere();
        }
        token.end(access.userId(), LocalDateTime.now(clock));
        audit.concerns("AccessToken", id);
    }
}

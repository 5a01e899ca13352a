package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.audit.domain.AuditWriter;
import org.jinlei.platform.data.RandomKey;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.operations.RequestFacts;

/**
 * Requests that bring an access token instead of a session. Only the interface for machines takes one; there a request that says anything
 * in its {@code Authorization} header is judged by that alone, so that a wrong token is never made good by a cookie.
 */
@ApplicationScoped
public class Bearers {

    /** With what a token begins, so that people and scanners of repositories recognise one that went astray. */
    public static final String PREFIX = "jinlei_";

    private static final String MACHINES = "/api";
    private static final String HEADER = "Authorization";
    private static final Pattern TOKEN = Pattern.compile("(?i:Bearer) +(" + PREFIX + "[A-Za-z0-9_-]{43})");
    private static final String USE = "AccessToken.use";

    @Inject
    private EntityManager em;

    @Inject
    private AuditWriter audit;

    @Inject
    private RequestFacts facts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Whether this request is to be judged by a token, right or wrong. */
    public boolean isHere() {
        try {
            return MACHINES.equals(request.getServletPath()) && request.getHeader(HEADER) != null;
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return false;
        }
    }

    /** Digest of the token that the request brings, null when what it brings is none. */
    byte[] key() {
        Matcher token = TOKEN.matcher(request.getHeader(HEADER));
        return token.matches() ? RandomKey.digest(token.group(1)) : null;
    }

    /** The token was used just now, from here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(long id) {
        em.createNativeQuery("update platform_access_token set last_used_at = :now, last_address = :address where id = :id "
                + "and (last_used_at is null or last_used_at < :now)").setParameter("now", LocalDateTime.now(clock))
                .setParameter("address", facts.address()).setParameter("id", id).executeUpdate();
    }

    /** Ends all tokens of an account, within the work that takes it out of use. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endAll(long userId, long by) {
        em.createNativeQuery("update platform_access_token set ended_at = :now, ended_by = :by where user_id = :user and ended_at is null")
                .setParameter("now", LocalDateTime.now(clock)).setParameter("by", by).setParameter("user", userId).executeUpdate();
    }

    /** Puts into the audit trail that the token of this request was refused, and whose it was when it is known. */
    public void refused() {
        byte[] key = key();
        @SuppressWarnings("unchecked")
        List<Object[]> found = key == null ? List.of() : em.createNativeQuery("select t.id, u.id as owner, u.username, "
                + "case when t.ended_at is not null then 'ended' when t.expires_at <= :now then 'expired' when u.enabled = 0 then 'of a disabled account' "
                + "else 'of an account whose password must be changed' end from platform_access_token t join platform_user u on u.id = t.user_id "
                + "where t.token_key = :key").setParameter("now", LocalDateTime.now(clock)).setParameter("key", key).getResultList();
        if (found.isEmpty()) {
            audit.writeAbout(0, "?", USE, AuditResult.DENIED, "unknown token");
        } else {
            Row token = Row.of(found.get(0));
            audit.writeAbout(token.number(1), token.text(2), USE, AuditResult.DENIED, "token " + token.id() + " " + token.text(3));
        }
    }
}

package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.operations.RequestFacts;

/** Inserts audit entries. Nothing in the system changes or deletes one: the database account may not. */
@ApplicationScoped
public class AuditWriter {

    private static final String INSERT = "insert into platform_audit_entry "
            + "(at, user_id, username, address, node, request_id, action, result, subjects, reason, detail) "
            + "values (:at, :user, :username, :address, :node, :request, :action, :result, :subjects, :reason, :detail)";

    private static final String TOKEN = "AccessToken:";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private RequestFacts facts;

    @Inject
    private Clock clock;

    /** Writes what was gathered into the running transaction: it is saved with the work or not at all. */
    public void write(AuditNote note) {
        insert(access.caller(), note.action(), AuditResult.DONE, note.subjects(), note.reason(), note.detail());
    }

    /** Writes an entry of its own, whatever becomes of the work: refusals and failures. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeAlone(String action, AuditResult result, String detail) {
        insert(access.caller(), action, result, null, null, detail);
    }

    /** Writes an entry of its own about somebody who is not logged in (yet): log-in attempts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeAbout(long userId, String username, String action, AuditResult result, String detail) {
        String shown = username.length() > 40 ? username.substring(0, 40) : username;
        insert(new Caller(userId, shown, shown, 0, java.util.Set.of(), java.util.Map.of(), false, null), action, result, null, null, detail);
    }

    /** What a machine does is found by its token as by any other record. */
    private static String withToken(Caller caller, String subjects) {
        if (caller.bearer() == null) {
            return subjects;
        }
        String all = TOKEN + caller.bearer().token() + (subjects == null ? "" : " " + subjects);
        return all.length() <= AuditNote.LONGEST ? all : all.substring(0, AuditNote.LONGEST);
    }

    private void insert(Caller caller, String action, AuditResult result, String subjects, String reason, String detail) {
        em.createNativeQuery(INSERT)
                .setParameter("at", LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .setParameter("user", caller.userId())
                .setParameter("username", caller.username())
                .setParameter("address", facts.address())
                .setParameter("node", facts.node())
                .setParameter("request", facts.requestId())
                .setParameter("action", action)
                .setParameter("result", result.name())
                .setParameter("subjects", withToken(caller, subjects))
                .setParameter("reason", reason)
                .setParameter("detail", detail)
                .executeUpdate();
    }
}

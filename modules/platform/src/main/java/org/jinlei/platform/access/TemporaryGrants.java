package org.jinlei.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Reading of single records that the organisation tree does not open, given by somebody else, for a reason and until a moment. Called
 * from the use cases of the module that owns the record, within their transaction; the module asks {@link #ids} in its queries.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TemporaryGrants {

    /** The moment in Shanghai whatever the zone of the database session; the zone has kept no summer time since 1991. */
    private static final String SHANGHAI_NOW = "(utc_timestamp(6) + interval 8 hour)";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Subquery of the ids that a person may read by grant now, for {@code ListQuery.alsoVisible}; the value it names is the person's.
     *
     * @param subjectKind name of the entity, a constant of the program
     */
    public static String ids(String subjectKind) {
        if (!subjectKind.matches("[A-Za-z]+")) {
            throw new IllegalArgumentException(subjectKind);
        }
        return "select g.subject_id from platform_temporary_grant g where g.user_id = :grantee and g.subject_kind = '" + subjectKind
                + "' and g.revoked_at is null and g.expires_at > " + SHANGHAI_NOW;
    }

    /** Opens a record to a person until a moment; the grantor is the caller, who cannot be the person. */
    public void give(String subjectKind, long subjectId, long userId, LocalDateTime until, String reason) {
        if (userId == access.userId()) {
            throw new IllegalArgumentException("Nobody grants to themselves");
        }
        em.createNativeQuery("insert into platform_temporary_grant (subject_kind, subject_id, user_id, granted_by, granted_at, expires_at, reason) "
                + "values (:kind, :subject, :user, :by, :now, :until, :reason)")
                .setParameter("kind", subjectKind).setParameter("subject", subjectId).setParameter("user", userId)
                .setParameter("by", access.userId()).setParameter("now", LocalDateTime.now(clock)).setParameter("until", until)
                .setParameter("reason", reason).executeUpdate();
    }

    /** Takes back all grants on a record. */
    public void revoke(String subjectKind, long subjectId) {
        em.createNativeQuery("update platform_temporary_grant set revoked_at = :now where subject_kind = :kind and subject_id = :subject and revoked_at is null")
                .setParameter("now", LocalDateTime.now(clock)).setParameter("kind", subjectKind).setParameter("subject", subjectId).executeUpdate();
    }

    /** Whether the caller holds an unexpired grant on the record. */
    public boolean opens(String subjectKind, long subjectId) {
        return !em.createNativeQuery(ids(subjectKind) + " and g.subject_id = :subject", Long.class)
                .setParameter("grantee", access.userId()).setParameter("subject", subjectId).setMaxResults(1).getResultList().isEmpty();
    }
}

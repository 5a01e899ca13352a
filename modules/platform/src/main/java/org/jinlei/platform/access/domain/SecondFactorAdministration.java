package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** What the security administrator decides about second factors: whose roles ask for one, and that a lost one is set up anew. */
@ApplicationScoped
@Transactional
public class SecondFactorAdministration {

    @Inject
    private EntityManager em;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private UserSessions sessions;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    /** The roles whose holders need a second factor. */
    @UseCase(PlatformPermissions.ROLES)
    public Set<Role> asking() {
        Set<Role> asking = EnumSet.noneOf(Role.class);
        asking.addAll(snapshots.current().askingForSecondFactor());
        return asking;
    }

    /** Decides whether the holders of a role need a second factor, for a reason; it counts from everybody's next request. */
    @UseCase(PlatformPermissions.ROLES)
    public void ask(Role role, boolean asks, String reason) {
        if (role == null) {
            throw new NotThere();
        }
        audit.because(reason);
        audit.detail((asks ? "+" : "-") + role.name());
        snapshots.hold();
        em.createNativeQuery(asks ? "insert ignore into platform_second_factor_role (role) values (:role)" : "delete from platform_second_factor_role where role = :role")
                .setParameter("role", role.name()).executeUpdate();
        snapshots.moved();
    }

    /**
     * Takes away the second factor of somebody who has lost it, with its recovery codes, and ends their sessions. If a role asks for one, they
     * set it up anew after their next log-in.
     *
     * @throws BrokenRule when it is the caller's own
     */
    @UseCase(PlatformPermissions.USERS)
    public void reset(long userId, String reason) {
        audit.because(reason);
        audit.concerns("User", userId);
        Authenticator authenticator = em.find(Authenticator.class, userId, LockModeType.PESSIMISTIC_WRITE);
        if (authenticator == null || !authenticator.isConfirmed()) {
            throw new NotThere();
        }
        if (userId == access.userId()) {
            throw new BrokenRule(AccessRule.NOBODY_ADMINISTERS_THEMSELVES);
        }
        em.remove(authenticator);
        recovery.forget(userId);
        sessions.endAll(userId);
    }
}

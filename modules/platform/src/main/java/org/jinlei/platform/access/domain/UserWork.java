package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** What the security administrator does with accounts. Nobody does it with their own (rule 62). */
@ApplicationScoped
@Transactional
public class UserWork {

    @Inject
    private EntityManager em;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private UserSessions sessions;

    @Inject
    private Bearers bearers;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A new account and the one-time password to be handed over, which is shown once and kept nowhere. */
    public record Opened(long id, String firstPassword) {
    }

    /**
     * Opens an account with its first role.
     *
     * @param username log-in name; kept in lower case
     */
    @UseCase(PlatformPermissions.USERS)
    public Opened open(String username, UserDescription description, NewRole role) {
        Opened opened = open(username, description);
        assign(opened.id(), role);
        return opened;
    }

    /** Opens the account of another system, which nobody can log in with: it acts through access tokens only. */
    @UseCase(PlatformPermissions.USERS)
    public long openService(String username, UserDescription description, NewRole role) {
        UserAccount account = UserAccount.ofService(free(username), hashes.of(hashes.oneTimePassword()), LocalDateTime.now(clock));
        keep(account, description);
        assign(account.id(), role);
        audit.detail("service account");
        return account.id();
    }

    private Opened open(String username, UserDescription description) {
        UserAccount account = new UserAccount(free(username));
        String password = hashes.oneTimePassword();
        account.giveFirstPassword(hashes.of(password), LocalDateTime.now(clock));
        keep(account, description);
        return new Opened(account.id(), password);
    }

    private String free(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        if (!em.createQuery("select u.id from UserAccount u where u.username = :name", Long.class).setParameter("name", name).getResultList().isEmpty()) {
            throw new BrokenRule(AccessRule.USERNAME_IS_FREE, name);
        }
        return name;
    }

    private void keep(UserAccount account, UserDescription description) {
        describe(account, description);
        em.persist(account);
        audit.concerns("User", account.id());
    }

    /** Opens an account whose password need not be changed first: for the invented people of the demonstration only. */
    @UseCase(PlatformPermissions.DEMONSTRATION)
    public Opened openForDemonstration(String username, UserDescription description) {
        Opened opened = open(username, description);
        UserAccount account = em.find(UserAccount.class, opened.id());
        account.choosePassword(account.passwordHash(), LocalDateTime.now(clock));
        return opened;
    }

    /** Changes what is said about the person. */
    @UseCase(PlatformPermissions.USERS)
    public void describe(long id, int version, UserDescription description) {
        UserAccount account = account(id);
        if (account.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        describe(account, description);
        snapshots.moved();
    }

    /** Gives a role at a unit. */
    @UseCase(PlatformPermissions.USERS)
    public void give(long id, NewRole role) {
        notOneself(account(id));
        em.find(UserAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
        assign(id, role);
    }

    /** Two roles given at the same moment must not pass each other: whoever calls holds the account. */
    private void assign(long id, NewRole role) {
        List<RoleAssignment> held = em.createQuery("select a from RoleAssignment a where a.userId = :id", RoleAssignment.class)
                .setParameter("id", id).getResultList();
        for (RoleAssignment assignment : held) {
            if (!role.role().goesWith(assignment.role())) {
                throw new BrokenRule(AccessRule.ADMINISTRATOR_ROLES_EXCLUDE_OTHERS);
            }
            if (assignment.role() == role.role() && assignment.unitId() == role.unit()) {
                return;
            }
        }
        em.persist(new RoleAssignment(id, role.role(), role.unit(), role.breadth()));
        snapshots.moved();
        audit.detail("+" + role.role() + "@" + role.unit());
    }

    /** Takes a role away; it counts from the person's next request. */
    @UseCase(PlatformPermissions.USERS)
    public void take(long id, long assignmentId) {
        UserAccount account = account(id);
        notOneself(account);
        RoleAssignment assignment = em.find(RoleAssignment.class, assignmentId);
        if (assignment == null || assignment.userId() != id) {
            throw new NotThere();
        }
        em.remove(assignment);
        snapshots.moved();
        audit.detail("-" + assignment.role() + "@" + assignment.unitId());
    }

    /** Gives a new one-time password, ends all sessions and access tokens and returns it; it is shown once. */
    @UseCase(PlatformPermissions.USERS)
    public String resetPassword(long id) {
        UserAccount account = account(id);
        notOneself(account);
        if (account.isService()) {
            throw new BrokenRule(AccessRule.SERVICE_ACCOUNT_HAS_NO_PASSWORD);
        }
        String password = hashes.oneTimePassword();
        account.giveFirstPassword(hashes.of(password), LocalDateTime.now(clock));
        end(id);
        return password;
    }

    /** Lets a person in again after wrong passwords. */
    @UseCase(PlatformPermissions.USERS)
    public void unlock(long id) {
        account(id).forgiveFailures();
    }

    /** Takes an account out of use or into use again; its sessions and access tokens end at once. */
    @UseCase(PlatformPermissions.USERS)
    public void enable(long id, boolean enabled) {
        UserAccount account = account(id);
        notOneself(account);
        account.enable(enabled);
        snapshots.moved();
        if (!enabled) {
            end(id);
        }
        audit.detail(enabled ? "enabled" : "disabled");
    }

    /** Ends all sessions of a person. */
    @UseCase(PlatformPermissions.USERS)
    public void endSessions(long id) {
        sessions.endAll(account(id).id());
    }

    private void end(long id) {
        sessions.endAll(id);
        bearers.endAll(id, access.userId());
    }

    private void describe(UserAccount account, UserDescription description) {
        if (em.find(OrganisationUnit.class, description.unit()) == null) {
            throw new NotThere();
        }
        account.describe(description.name().strip(), description.policeNumber(), description.female(), description.unit());
    }

    private UserAccount account(long id) {
        UserAccount account = em.find(UserAccount.class, id);
        if (account == null) {
            throw new NotThere();
        }
        audit.concerns("User", id);
        return account;
    }

    private void notOneself(UserAccount account) {
        if (account.id() == access.userId()) {
            throw new BrokenRule(AccessRule.NOBODY_ADMINISTERS_THEMSELVES);
        }
    }
}

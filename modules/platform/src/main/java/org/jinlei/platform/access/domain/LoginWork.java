package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.SecondFactor;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.audit.domain.AuditWriter;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Logging in and out and the password of one's own. */
@ApplicationScoped
@Transactional
public class LoginWork {

    private static final String LOG_IN = "LoginWork.logIn";

    @Inject
    private EntityManager em;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private UserSessions sessions;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private AuditWriter audit;

    @Inject
    private AuditTrail trail;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Compares a password. Unknown names, wrong passwords, locked, disabled and expired accounts and too many failures from one address
     * all answer alike and take alike long; each is counted and audited. Where a code is still to come, it is the code that makes earlier
     * failures forgotten.
     *
     * @return the account's log-in name when the person may come in
     */
    @UseCase(Permission.ANYBODY)
    public Optional<String> verify(String username, String password) {
        return compare(username, password, LogInWay.PASSWORD);
    }

    /** Compares a password that was typed alone or beside a certificate whose account this is. */
    Optional<String> compare(String username, String password, LogInWay way) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<UserAccount> found = account(username);
        boolean right = false;
        if (password.length() <= PasswordPolicy.LONGEST * 2) {
            if (found.isPresent()) {
                right = hashes.matches(password, found.get().passwordHash());
            } else {
                hashes.matchNobody(password);
            }
        }
        boolean crowded = attempts.tooMany(now);
        if (found.isEmpty()) {
            attempts.note(now, false);
            audit.writeAbout(0, "?", LOG_IN, AuditResult.DENIED, "unknown name");
            return Optional.empty();
        }
        UserAccount account = found.get();
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        boolean bare = way == LogInWay.PASSWORD && account.needsCertificate();
        if (!right || crowded || bare || !account.isOpenAt(now)) {
            if (!right && (account.lockedUntil() == null || !now.isBefore(account.lockedUntil()))) {
                account.countFailure(now);
            }
            attempts.note(now, false);
            audit.writeAbout(account.id(), account.username(), LOG_IN, AuditResult.DENIED, crowded ? "too many failures from the address"
                    : !account.isEnabled() ? "disabled" : !account.isOpenAt(now) ? "locked or expired" : !right ? "wrong password" : "no certificate");
            return Optional.empty();
        }
        if (way == LogInWay.CERTIFICATE || !hasSecondFactor(account)) {
            account.forgiveFailures();
        }
        if (now.isAfter(account.passwordChangedAt().plus(PasswordPolicy.CHANGED_EVERY))) {
            account.askForNewPassword();
        }
        attempts.note(now, true);
        return Optional.of(account.username());
    }

    /** Counts and audits an attempt that belongs to no account. */
    void refuse(String why) {
        attempts.note(LocalDateTime.now(clock), false);
        audit.writeAbout(0, "?", LOG_IN, AuditResult.DENIED, why);
    }

    /** Counts and audits an attempt that belongs to an account which lets nobody in. */
    void refuse(UserAccount account, String why) {
        attempts.note(LocalDateTime.now(clock), false);
        audit.writeAbout(account.id(), account.username(), LOG_IN, AuditResult.DENIED, why);
    }

    /** Begins the session of the person whom the container has just authenticated. */
    @UseCase(Permission.ANYBODY)
    public void logIn(HttpServletRequest request, LogInWay way) {
        UserAccount account = account(request.getUserPrincipal().getName()).orElseThrow(NotThere::new);
        request.getSession(true);
        request.changeSessionId();
        int ended = sessions.begin(request, account.id(), way == LogInWay.CERTIFICATE ? SecondFactor.CERTIFICATE : null);
        sessions.keepWay(request, way);
        if (way != LogInWay.PASSWORD) {
            trail.detail(way.name());
        }
        if (ended > 0) {
            trail.detail("older sessions ended: " + ended);
        }
        access.refresh();
    }

    /** Ends the session here and now. */
    @UseCase(Permission.ANYBODY)
    public void logOut(HttpServletRequest request) {
        sessions.end(request);
    }

    /**
     * Replaces the caller's password and ends all other sessions.
     *
     * @throws BrokenRule when the current one is wrong or the fresh one is not good enough
     */
    @UseCase(Permission.OWN_PASSWORD)
    public void changePassword(HttpServletRequest request, String current, String fresh) {
        UserAccount account = em.find(UserAccount.class, access.userId(), LockModeType.PESSIMISTIC_WRITE);
        if (!hashes.matches(current, account.passwordHash())) {
            throw new BrokenRule(AccessRule.CURRENT_PASSWORD_IS_RIGHT);
        }
        policy.check(fresh, account.username(), account.name(), snapshots.current().unit(account.unitId()).name());
        @SuppressWarnings("unchecked")
        List<String> former = em.createNativeQuery("select password_hash from platform_password_history where user_id = :user order by id desc limit "
                + PasswordPolicy.REMEMBERED, String.class).setParameter("user", account.id()).getResultList();
        if (hashes.matches(fresh, account.passwordHash()) || former.stream().anyMatch(hash -> hashes.matches(fresh, hash))) {
            throw new BrokenRule(AccessRule.PASSWORD_WAS_NOT_USED_BEFORE);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        em.createNativeQuery("insert into platform_password_history (user_id, password_hash, until) values (:user, :hash, :now)")
                .setParameter("user", account.id()).setParameter("hash", account.passwordHash()).setParameter("now", now).executeUpdate();
        account.choosePassword(hashes.of(fresh), now);
        SecondFactor factor = sessions.factorIn(request);
        sessions.endAll(account.id());
        request.changeSessionId();
        sessions.begin(request, account.id(), factor);
        access.refresh();
    }

    private Optional<UserAccount> account(String username) {
        return em.createQuery("select u from UserAccount u where u.username = :username", UserAccount.class)
                .setParameter("username", username.strip().toLowerCase(java.util.Locale.ROOT)).getResultStream().findFirst();
    }

    private boolean hasSecondFactor(UserAccount account) {
        Authenticator authenticator = em.find(Authenticator.class, account.id());
        return authenticator != null && authenticator.isConfirmed();
    }
}

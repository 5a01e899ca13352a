package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OwnFactor;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.SecondFactor;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** The second factor of one's own: setting it up, proving it at the log-in, replacing and removing it (GB/T 22239 8.1.4.1, rule 61). */
@ApplicationScoped
@Transactional
public class SecondFactorWork {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private EntityManager em;

    @Inject
    private CodeCheck check;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private UserSessions sessions;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Proves the second factor for the session of this request, which from now on may do what the person may.
     *
     * @return how many recovery codes are left when one was used
     * @throws BrokenRule when the code is not taken
     */
    @UseCase(Permission.OWN_CODE)
    public OptionalInt pass(HttpServletRequest request, String code) {
        if (access.may(Permission.OWN_PASSWORD)) {
            return OptionalInt.empty();
        }
        SecondFactor factor = taken(code, "pass");
        request.changeSessionId();
        int ended = sessions.pass(request, access.userId(), factor);
        access.refresh();
        audit.detail(factor.name());
        if (ended > 0) {
            audit.detail("older sessions ended: " + ended);
        }
        if (factor != SecondFactor.RECOVERY_CODE) {
            return OptionalInt.empty();
        }
        int left = recovery.left(access.userId());
        audit.detail("left: " + left);
        return OptionalInt.of(left);
    }

    /** How things stand with the caller's second factor. */
    @UseCase(Permission.OWN_FACTOR)
    public OwnFactor mine() {
        Authenticator authenticator = em.find(Authenticator.class, access.userId());
        return new OwnFactor(authenticator == null ? null : authenticator.confirmedAt(), recovery.left(access.userId()), isAsked(),
                authenticator == null ? null : authenticator.offered(LocalDateTime.now(clock)));
    }

    /** Offers a secret to somebody who has no second factor. */
    @UseCase(Permission.OWN_FACTOR)
    public void begin() {
        Authenticator authenticator = held();
        if (authenticator != null && authenticator.isConfirmed()) {
            throw new NotThere();
        }
        offer(authenticator);
    }

    /** Offers another secret; the one in use goes on until the other's first code. */
    @UseCase(Permission.LOGGED_IN)
    public void replace(String code) {
        SecondFactor factor = taken(code, "replace");
        offer(held());
        audit.detail(factor.name());
    }

    /**
     * Takes the offered secret into use and ends the caller's other sessions.
     *
     * @return recovery codes to be shown once
     * @throws BrokenRule when nothing is offered any more, or the code is not one of the offered secret
     */
    @UseCase(Permission.OWN_FACTOR)
    public List<String> confirm(HttpServletRequest request, String code) {
        Authenticator authenticator = held();
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (authenticator == null || authenticator.offered(now.toLocalDateTime()) == null) {
            throw new BrokenRule(AccessRule.SET_UP_IS_STILL_OPEN);
        }
        if (!authenticator.confirm(TypedCode.of(code).digits(), now)) {
            throw new BrokenRule(AccessRule.FIRST_CODE_IS_RIGHT);
        }
        sessions.endOthers(request, access.userId());
        sessions.pass(request, access.userId(), SecondFactor.TOTP);
        List<String> codes = recovery.fresh(access.userId());
        access.refresh();
        return codes;
    }

    /** Makes new recovery codes, to be shown once; all earlier ones are void. */
    @UseCase(Permission.LOGGED_IN)
    public List<String> renewCodes(String code) {
        audit.detail(taken(code, "renewCodes").name());
        return recovery.fresh(access.userId());
    }

    /**
     * Goes back to the password alone and ends the caller's other sessions.
     *
     * @throws BrokenRule when a role asks for a second factor, or the code is not taken
     */
    @UseCase(Permission.LOGGED_IN)
    public void remove(HttpServletRequest request, String code) {
        if (isAsked()) {
            throw new BrokenRule(AccessRule.ROLE_ASKS_FOR_SECOND_FACTOR);
        }
        audit.detail(taken(code, "remove").name());
        em.remove(held());
        recovery.forget(access.userId());
        sessions.endOthers(request, access.userId());
    }

    private SecondFactor taken(String code, String useCase) {
        return check.take(access.userId(), code, "SecondFactorWork." + useCase).orElseThrow(() -> new BrokenRule(AccessRule.CODE_IS_RIGHT));
    }

    private void offer(Authenticator held) {
        Authenticator authenticator = held == null ? new Authenticator(access.userId()) : held;
        authenticator.offer(Totp.freshSecret(random), LocalDateTime.now(clock));
        if (held == null) {
            em.persist(authenticator);
        }
    }

    private Authenticator held() {
        return em.find(Authenticator.class, access.userId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Somebody who is let in no further without a second factor holds no roles yet, but one that asks for it. */
    private boolean isAsked() {
        return !access.may(Permission.LOGGED_IN) || snapshots.current().asksForSecondFactor(access.caller().roles());
    }
}

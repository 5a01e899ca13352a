package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jinlei.platform.access.SecondFactor;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.audit.domain.AuditWriter;
import org.jinlei.platform.rules.NotThere;

/**
 * Compares a code of the app or for recovery, in a transaction of its own, so that a failure counts and a code is used up whatever becomes of
 * the work. Failures count with those of the password and lock the account alike.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CodeCheck {

    @Inject
    private EntityManager em;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private AuditWriter audit;

    @Inject
    private Clock clock;

    /**
     * Takes a code. Wrong and used codes, locked accounts and too many failures from one address all answer alike.
     *
     * @param action the use case that asks, for the audit trail
     * @return what the code was, empty when it is not taken
     * @throws NotThere when the person has no authenticator; nothing is counted then
     */
    Optional<SecondFactor> take(long userId, String typed, String action) {
        Authenticator authenticator = em.find(Authenticator.class, userId, LockModeType.PESSIMISTIC_WRITE);
        if (authenticator == null || !authenticator.isConfirmed()) {
            throw new NotThere();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDateTime moment = now.toLocalDateTime();
        UserAccount account = em.find(UserAccount.class, userId, LockModeType.PESSIMISTIC_WRITE);
        boolean tooMany = attempts.tooMany(moment);
        if (tooMany || !account.isOpenAt(moment)) {
            attempts.note(moment, false);
            audit.writeAlone(action, AuditResult.DENIED, tooMany ? "too many failures from the address" : "locked or expired");
            return Optional.empty();
        }
        Optional<SecondFactor> taken = compare(authenticator, userId, TypedCode.of(typed), now);
        attempts.note(moment, taken.isPresent());
        if (taken.isPresent()) {
            account.forgiveFailures();
        } else {
            account.countFailure(moment);
            audit.writeAlone(action, AuditResult.DENIED, "wrong or used code");
        }
        return taken;
    }

    private Optional<SecondFactor> compare(Authenticator authenticator, long userId, TypedCode code, ZonedDateTime now) {
        if (code.isOfApp() && authenticator.accept(code.digits(), now)) {
            return Optional.of(SecondFactor.TOTP);
        }
        return code.isForRecovery() && recovery.use(userId, code.digits(), now.toLocalDateTime()) ? Optional.of(SecondFactor.RECOVERY_CODE) : Optional.empty();
    }
}

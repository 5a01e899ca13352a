package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.CertificateFacts;
import org.jinlei.platform.access.CertificateSheet;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Which certificates an account has, and whether it needs one: the security administrator decides, and never about their own (rules 61, 62). */
@ApplicationScoped
@Transactional
public class CertificateWork {

    @Inject
    private EntityManager em;

    @Inject
    private UserSessions sessions;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The certificates of an account. */
    @UseCase(PlatformPermissions.USERS)
    public CertificateSheet of(long userId) {
        UserAccount account = account(userId);
        LocalDateTime now = LocalDateTime.now(clock);
        return new CertificateSheet(userId, account.name(), account.needsCertificate(),
                em.createQuery("select c from PersonalCertificate c where c.userId = :user order by c.id desc", PersonalCertificate.class)
                        .setParameter("user", userId).getResultStream().map(certificate -> certificate.registered(now)).toList());
    }

    /**
     * What a certificate says, before it is registered.
     *
     * @throws BrokenRule when it could not be registered
     */
    @UseCase(PlatformPermissions.USERS)
    public CertificateFacts preview(long userId, String text) {
        return acceptable(account(userId), text);
    }

    /**
     * Registers a certificate with an account.
     *
     * @param seen fingerprint of the certificate that was looked at
     */
    @UseCase(PlatformPermissions.USERS)
    public void register(long userId, String text, String seen) {
        UserAccount account = account(userId);
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        CertificateFacts facts = acceptable(account, text);
        if (!facts.fingerprint().equals(seen)) {
            throw new BrokenRule(AccessRule.CERTIFICATE_IS_THE_ONE_LOOKED_AT);
        }
        PersonalCertificate certificate = new PersonalCertificate(userId, facts, LocalDateTime.now(clock), access.userId());
        em.persist(certificate);
        audit.concerns("Certificate", certificate.id());
        audit.detail(facts.fingerprint());
    }

    /** Ends a registration and all sessions of the person: the key may be in other hands. */
    @UseCase(PlatformPermissions.USERS)
    public void end(long userId, long certificateId, String reason) {
        audit.because(reason);
        UserAccount account = account(userId);
        notOneself(account);
        PersonalCertificate certificate = em.find(PersonalCertificate.class, certificateId, LockModeType.PESSIMISTIC_WRITE);
        if (certificate == null || certificate.userId() != userId || certificate.isEnded()) {
            throw new NotThere();
        }
        audit.concerns("Certificate", certificateId);
        certificate.end(LocalDateTime.now(clock), access.userId(), reason);
        sessions.endAll(userId);
    }

    /**
     * Decides whether the account's password counts only beside a certificate. Sessions that began without one end.
     *
     * @throws BrokenRule when the account has no certificate in force
     */
    @UseCase(PlatformPermissions.USERS)
    public void need(long userId, boolean needed, String reason) {
        audit.because(reason);
        UserAccount account = account(userId);
        notOneself(account);
        LocalDateTime now = LocalDateTime.now(clock);
        if (needed && inForce(userId).stream().noneMatch(certificate -> certificate.isInForceAt(now))) {
            throw new BrokenRule(AccessRule.CERTIFICATE_IS_REGISTERED_BEFORE_IT_IS_NEEDED);
        }
        account.needCertificate(needed);
        if (needed) {
            sessions.endAll(userId);
        }
        audit.detail(needed ? "+certificate" : "-certificate");
    }

    private CertificateFacts acceptable(UserAccount account, String text) {
        notOneself(account);
        CertificateFacts facts = CertificateText.facts(CertificateText.read(text), clock.getZone());
        if (!facts.isValidAt(LocalDateTime.now(clock))) {
            throw new BrokenRule(AccessRule.CERTIFICATE_IS_VALID_TODAY);
        }
        if (!em.createQuery("select c.id from PersonalCertificate c where c.fingerprint = :fingerprint and c.endedAt is null", Long.class)
                .setParameter("fingerprint", facts.fingerprint()).getResultList().isEmpty()) {
            throw new BrokenRule(AccessRule.CERTIFICATE_BELONGS_TO_ONE_ACCOUNT);
        }
        return facts;
    }

    private List<PersonalCertificate> inForce(long userId) {
        return em.createQuery("select c from PersonalCertificate c where c.userId = :user and c.endedAt is null", PersonalCertificate.class)
                .setParameter("user", userId).getResultList();
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

package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jinlei.platform.access.CertificateFacts;
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.UseCase;

/** Coming in with the key of a registered certificate and the password (rule 61). */
@ApplicationScoped
@Transactional
public class CertificateLogin {

    @Inject
    private EntityManager em;

    @Inject
    private LoginWork logins;

    @Inject
    private Clock clock;

    /**
     * Finds the account of a certificate and compares its password. That the person has the certificate's key, and that an authority of the
     * site issued it, the TLS connection has proved; whether it is registered, in force and within its dates is decided here, and everything
     * else as for a password alone.
     *
     * @return the account's log-in name when the person may come in
     */
    @UseCase(Permission.ANYBODY)
    public Optional<String> verify(X509Certificate certificate, String password) {
        CertificateFacts facts = CertificateText.facts(certificate, clock.getZone());
        Optional<UserAccount> owner = owner(facts);
        if (owner.isEmpty()) {
            logins.refuse("certificate is not registered or not in force: " + facts.fingerprint());
            return Optional.empty();
        }
        return logins.compare(owner.get().username(), password, LogInWay.CERTIFICATE);
    }

    private Optional<UserAccount> owner(CertificateFacts facts) {
        LocalDateTime now = LocalDateTime.now(clock);
        return em.createQuery("select c from PersonalCertificate c where c.fingerprint = :fingerprint and c.endedAt is null", PersonalCertificate.class)
                .setParameter("fingerprint", facts.fingerprint()).getResultStream().filter(certificate -> certificate.isInForceAt(now)).findFirst()
                .map(certificate -> em.find(UserAccount.class, certificate.userId()));
    }
}

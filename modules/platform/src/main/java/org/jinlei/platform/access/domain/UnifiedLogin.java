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
import java.util.Optional;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.UseCase;

/** Coming in as somebody whom the site's provider has confirmed. It opens no account: who has none stays outside. */
@ApplicationScoped
@Transactional
public class UnifiedLogin {

    @Inject
    private EntityManager em;

    @Inject
    private OidcSettings settings;

    @Inject
    private LoginWork logins;

    @Inject
    private Clock clock;

    /**
     * Finds the one account of the person.
     *
     * @param person log-in name or police number, as the provider says it
     * @return the account's log-in name when the person may come in
     */
    @UseCase(Permission.ANYBODY)
    public Optional<String> verify(String person) {
        List<UserAccount> found = em.createQuery("select u from UserAccount u where u." + settings.account().attribute() + " = :person", UserAccount.class)
                .setParameter("person", settings.account() == OidcSettings.Account.USERNAME ? person.toLowerCase(Locale.ROOT) : person)
                .setMaxResults(2).getResultList();
        if (found.size() != 1) {
            logins.refuse(found.isEmpty() ? "unified log-in: no account" : "unified log-in: several accounts");
            return Optional.empty();
        }
        UserAccount account = found.get(0);
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        boolean usable = account.isUsableAt(LocalDateTime.now(clock));
        if (!usable || account.needsCertificate()) {
            logins.refuse(account, usable ? "unified log-in: no certificate" : "unified log-in: disabled or locked");
            return Optional.empty();
        }
        return Optional.of(account.username());
    }

    /** What the provider said does not hold: counted and audited like a wrong password. */
    @UseCase(Permission.ANYBODY)
    public void refuse(String why) {
        logins.refuse("unified log-in: " + why);
    }
}

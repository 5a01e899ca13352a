package org.jinlei.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * Hands out the keys of the application. They are made inside the server's credential store {@code jinlei} and stand nowhere else:
 * not in the database, the repository or the server's configuration.
 */
@ApplicationScoped
public class Secrets {

    private static final ServiceName STORE = ServiceName.parse("org.wildfly.security.credential-store.jinlei");

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /**
     * The key called {@code alias}, for the caller alone.
     *
     * @return 32 random bytes
     * @throws IllegalStateException when the server was not configured with {@code server-config/configure.cli}
     */
    public byte[] secret(String alias) {
        return known.computeIfAbsent(alias, Secrets::read).clone();
    }

    /** The password that the site keeps under {@code alias}, empty without one. Never kept: a changed one counts at once. */
    public Optional<String> password(String alias) {
        try {
            PasswordCredential kept = store().retrieve(alias, PasswordCredential.class);
            return Optional.ofNullable(kept).map(password -> new String(password.getPassword(ClearPassword.class).getPassword()));
        } catch (CredentialStoreException unreadable) {
            throw new IllegalStateException("The credential store jinlei cannot be read", unreadable);
        }
    }

    private static CredentialStore store() {
        return (CredentialStore) CurrentServiceContainer.getServiceContainer().getRequiredService(STORE).getValue();
    }

    private static byte[] read(String alias) {
        try {
            SecretKeyCredential key = store().retrieve(alias, SecretKeyCredential.class);
            if (key == null) {
                throw new IllegalStateException("The credential store jinlei has no key " + alias);
            }
            return key.getSecretKey().getEncoded();
        } catch (CredentialStoreException unreadable) {
            throw new IllegalStateException("The credential store jinlei cannot be read", unreadable);
        }
    }
}

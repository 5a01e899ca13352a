package org.jinlei.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;

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

    private static byte[] read(String alias) {
        CredentialStore store = (CredentialStore) CurrentServiceContainer.getServiceContainer().getRequiredService(STORE).getValue();
        try {
            SecretKeyCredential key = store.retrieve(alias, SecretKeyCredential.class);
            if (key == null) {
                throw new IllegalStateException("The credential store jinlei has no key " + alias);
            }
            return key.getSecretKey().getEncoded();
        } catch (CredentialStoreException unreadable) {
            throw new IllegalStateException("The credential store jinlei cannot be read", unreadable);
        }
    }
}

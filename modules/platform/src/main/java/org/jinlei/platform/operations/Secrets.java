package org.jinlei.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import org.eclipse.microprofile.config.Config;

/** Hands out the keys that never stand in the database or the repository. */
@ApplicationScoped
public class Secrets {

    @Inject
    private Config config;

    /**
     * @param alias name of the secret
     * @return 32 bytes
     */
    public byte[] secret(String alias) {
        return Base64.getDecoder().decode(config.getValue(alias, String.class));
    }
}

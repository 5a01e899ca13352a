package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider of the unified log-in (OpenID Connect), if the site has one. */
@ApplicationScoped
public class OidcSettings {

    /** By what the person of the provider's claim is found among the accounts. */
    enum Account {
        USERNAME("username"),
        POLICE_NUMBER("policeNumber");

        private final String attribute;

        Account(String attribute) {
            this.attribute = attribute;
        }

        /** Attribute of the account that equals the claim. */
        String attribute() {
            return attribute;
        }
    }

    @Inject
    @ConfigProperty(name = "jinlei.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "jinlei.oidc.client", defaultValue = "jinlei")
    private String client;

    @Inject
    @ConfigProperty(name = "jinlei.oidc.scope", defaultValue = "openid profile")
    private String scope;

    @Inject
    @ConfigProperty(name = "jinlei.oidc.claim", defaultValue = "preferred_username")
    private String claim;

    @Inject
    @ConfigProperty(name = "jinlei.oidc.account", defaultValue = "USERNAME")
    private Account account;

    /** Whether there is a provider; only one that is reached over TLS counts. */
    public boolean isOn() {
        return issuer.filter(address -> address.startsWith("https://")).isPresent();
    }

    /** Address under which the provider issues tokens, without a slash at its end. */
    String issuer() {
        return issuer.orElseThrow().replaceAll("/+$", "");
    }

    /** Name under which the provider knows this system. */
    String client() {
        return client;
    }

    String scope() {
        return scope;
    }

    /** The claim that names the person. */
    String claim() {
        return claim;
    }

    Account account() {
        return account;
    }
}

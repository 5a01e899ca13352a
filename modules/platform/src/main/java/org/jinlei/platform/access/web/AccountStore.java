package org.jinlei.platform.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.jinlei.platform.access.domain.LoginWork;

/** Tells Jakarta Security about the accounts of the house. What a person may do is not said here but in {@code Access}. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/login", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private LoginWork loginWork;

    /** Compares a log-in name and password; called by the container. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return loginWork.verify(credential.getCaller(), credential.getPasswordAsString())
                .map(username -> new CredentialValidationResult(username, Set.of("user")))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}

package org.jinlei.platform.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jinlei.platform.access.domain.CertificateLogin;
import org.jinlei.platform.access.domain.LoginWork;
import org.jinlei.platform.access.domain.UnifiedLogin;

/** Tells Jakarta Security about the accounts of the house. What a person may do is not said here but in {@code Access}. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/login", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private LoginWork loginWork;

    @Inject
    private CertificateLogin certificateLogin;

    @Inject
    private UnifiedLogin unifiedLogin;

    @Inject
    private HttpServletRequest request;

    /** Compares a log-in name and password; called by the container. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return result(loginWork.verify(credential.getCaller(), credential.getPasswordAsString()));
    }

    /** Finds the account of a certificate and compares its password; called by the container. */
    public CredentialValidationResult validate(CertificateCredential credential) {
        return result(certificateLogin.verify(credential.certificate(), credential.password()));
    }

    /** Finds the account of somebody whom the provider has confirmed; called by the container. */
    public CredentialValidationResult validate(ConfirmedPerson credential) {
        return result(unifiedLogin.verify(credential.name()));
    }

    private CredentialValidationResult result(Optional<String> verified) {
        request.setAttribute(Entrance.VERIFIED, verified.orElse(null));
        return verified.map(username -> new CredentialValidationResult(username, Set.of("user"))).orElse(CredentialValidationResult.INVALID_RESULT);
    }
}

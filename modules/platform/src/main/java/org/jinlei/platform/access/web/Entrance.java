package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.access.domain.LoginWork;

/** The one way in, whatever somebody shows: the container asks {@link AccountStore}, and a session begins. */
@RequestScoped
class Entrance {

    @Inject
    private LoginWork loginWork;

    @Inject
    private SecurityContext security;

    @Inject
    private Access access;

    /**
     * Lets a person in who may come in.
     *
     * @param target page that was asked for
     * @return address to go on to, empty when the person stays outside
     */
    Optional<String> comeIn(HttpServletRequest request, HttpServletResponse response, Credential shown, LogInWay way, String target) {
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams().credential(shown).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            return Optional.empty();
        }
        loginWork.logIn(request, way);
        return Optional.of(request.getContextPath() + NextPage.of(access, target));
    }
}

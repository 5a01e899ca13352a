package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.access.domain.LoginWork;

/** The one way in, whatever somebody shows: the container asks {@link AccountStore}, and a session begins. */
@RequestScoped
class Entrance {

    /** Attribute of the request: the log-in name that {@link AccountStore} has verified in it. */
    static final String VERIFIED = "org.jinlei.verified";

    @Inject
    private LoginWork loginWork;

    @Inject
    private SecurityContext security;

    @Inject
    private Access access;

    /**
     * The container keeps a person in the browser's session also when their own session was ended, and would take them again without
     * comparing anything.
     */
    private static void forget(HttpServletRequest request) {
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
        } catch (ServletException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Lets a person in who may come in.
     *
     * @param target page that was asked for
     * @return address to go on to, empty when the person stays outside
     */
    Optional<String> comeIn(HttpServletRequest request, HttpServletResponse response, Credential shown, LogInWay way, String target) {
        forget(request);
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams().credential(shown).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS || !request.getUserPrincipal().getName().equals(request.getAttribute(VERIFIED))) {
            return Optional.empty();
        }
        loginWork.logIn(request, way);
        return Optional.of(request.getContextPath() + NextPage.of(access, target));
    }
}

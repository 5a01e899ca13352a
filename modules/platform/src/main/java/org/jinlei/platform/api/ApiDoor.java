package org.jinlei.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;

/** Lets in who is logged in and has no first password left to change; everybody else is asked to log in, whatever they ask for. */
@Provider
@PreMatching
public class ApiDoor implements ContainerRequestFilter {

    @Inject
    private Access access;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!access.may(Permission.LOGGED_IN)) {
            request.abortWith(Problem.response(Problem.UNAUTHORIZED));
        }
    }
}

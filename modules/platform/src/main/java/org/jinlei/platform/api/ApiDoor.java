package org.jinlei.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.OptionalLong;
import java.util.Set;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.domain.Bearers;
import org.jinlei.platform.api.domain.RequestLimits;
import org.jinlei.platform.api.domain.Requesters;
import org.jinlei.platform.operations.RequestFacts;

/**
 * Lets in who brings an access token that holds, or is logged in and has no first password left to change; everybody else is asked to say
 * who they are, whatever they ask for. Nobody asks more often than the limits allow, and a token only reads. Strangers beyond their limit
 * cost a read and no write.
 */
@Provider
@PreMatching
public class ApiDoor implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Inject
    private Access access;

    @Inject
    private Bearers bearers;

    @Inject
    private RequestLimits limits;

    @Inject
    private RequestFacts facts;

    @Override
    public void filter(ContainerRequestContext request) {
        Response refusal = bearers.isHere() ? refusalOfToken(request.getMethod()) : refusalOfPerson();
        if (refusal != null) {
            request.abortWith(refusal);
        }
    }

    private Response refusalOfToken(String method) {
        OptionalLong wait = limits.exceeded(Requesters.GUESSERS, facts.address());
        if (wait.isPresent()) {
            return Problem.tooMany(wait.getAsLong());
        }
        Caller caller = access.caller();
        if (caller.bearer() == null) {
            bearers.refused();
            wait = limits.count(Requesters.GUESSERS, facts.address());
            return wait.isPresent() ? Problem.tooMany(wait.getAsLong()) : Problem.wrongToken();
        }
        wait = limits.count(Requesters.KNOWN, "token " + caller.bearer().token());
        if (wait.isPresent()) {
            return Problem.tooMany(wait.getAsLong());
        }
        return READING.contains(method) ? null : Problem.response(Problem.NOT_THIS_WAY);
    }

    private Response refusalOfPerson() {
        if (access.may(Permission.LOGGED_IN)) {
            OptionalLong wait = limits.count(Requesters.KNOWN, "person " + access.userId());
            return wait.isPresent() ? Problem.tooMany(wait.getAsLong()) : null;
        }
        OptionalLong wait = limits.exceeded(Requesters.STRANGERS, facts.address());
        if (wait.isEmpty()) {
            wait = limits.count(Requesters.STRANGERS, facts.address());
        }
        return wait.isPresent() ? Problem.tooMany(wait.getAsLong()) : Problem.response(Problem.UNAUTHORIZED);
    }
}

package org.jinlei.platform.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Says what failed without saying more: not there and not allowed are the same answer. */
@Provider
public class ApiErrors implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(ApiErrors.class);

    @Override
    public Response toResponse(RuntimeException failed) {
        if (failed instanceof NotThere) {
            return Problem.response(Problem.NOT_FOUND);
        }
        if (failed instanceof BrokenRule broken) {
            return Problem.response(Problem.REFUSED, broken.rule().name());
        }
        if (failed instanceof WebApplicationException web && web.getResponse().getStatus() < Problem.FAILED) {
            return Problem.response(web.getResponse().getStatus());
        }
        LOG.error("A call of the interface failed", failed);
        return Problem.response(Problem.FAILED);
    }
}

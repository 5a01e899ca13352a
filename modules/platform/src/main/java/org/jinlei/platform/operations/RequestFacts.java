package org.jinlei.platform.operations;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.logging.MDC;

/** Where a request comes from: what the audit trail and the logs say about it. */
@RequestScoped
public class RequestFacts {

    private static final String NODE = System.getProperty("jboss.node.name", "local");

    @Inject
    private HttpServletRequest request;

    /** Address of the browser, or {@code local} for the system's own jobs. */
    public String address() {
        try {
            return request.getRemoteAddr();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return "local";
        }
    }

    /** What the browser says it is, at most 200 characters. */
    public String agent() {
        try {
            String agent = request.getHeader("User-Agent");
            return agent == null ? "" : agent.substring(0, Math.min(200, agent.length()));
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return "";
        }
    }

    /** The id under which the request stands in the logs. */
    public String requestId() {
        Object id = MDC.get("requestId");
        return id == null ? "" : id.toString();
    }

    /** Name of the server node. */
    public String node() {
        return NODE;
    }
}

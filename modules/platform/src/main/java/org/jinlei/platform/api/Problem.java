package org.jinlei.platform.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** Problem details (RFC 9457) without anything that tells more than the screens do. */
final class Problem {

    static final int UNAUTHORIZED = 401;
    static final int NOT_FOUND = 404;
    static final int REFUSED = 422;
    static final int FAILED = 500;

    private static final String TYPE = "application/problem+json";

    private Problem() {
    }

    static Response response(int status) {
        return response(status, null);
    }

    static Response response(int status, String rule) {
        var problem = Json.createObjectBuilder().add("type", "about:blank").add("status", status).add("title", title(status));
        if (rule != null) {
            problem.add("rule", rule);
        }
        Response.ResponseBuilder response = Response.status(status).type(TYPE).entity(problem.build().toString());
        return (status == UNAUTHORIZED ? response.header("WWW-Authenticate", "Bearer") : response).build();
    }

    private static String title(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "Log in";
            case NOT_FOUND -> "Not there";
            case REFUSED -> "Refused by a rule";
            case FAILED -> "Failed";
            default -> "Not this way";
        };
    }
}

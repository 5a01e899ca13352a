package org.jinlei.platform.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Problem details (RFC 9457) without anything that tells more than the screens do. */
final class Problem {

    static final int UNAUTHORIZED = 401;
    static final int NOT_FOUND = 404;
    static final int NOT_THIS_WAY = 405;
    static final int REFUSED = 422;
    static final int TOO_MANY = 429;
    static final int FAILED = 500;

    private static final String TYPE = "application/problem+json";
    private static final String BEARER = "Bearer realm=\"jinlei\"";

    private Problem() {
    }

    static Response response(int status) {
        return response(status, null);
    }

    static Response response(int status, String rule) {
        Response.ResponseBuilder response = of(status, rule);
        return (status == UNAUTHORIZED ? response.header(HttpHeaders.WWW_AUTHENTICATE, BEARER) : response).build();
    }

    /** There was a token, and it does not hold: unknown, ended, expired or of an account out of use, which is not said. */
    static Response wrongToken() {
        return of(UNAUTHORIZED, null).header(HttpHeaders.WWW_AUTHENTICATE, BEARER + ", error=\"invalid_token\"").build();
    }

    /** Asked too often; after so many seconds it goes on. */
    static Response tooMany(long seconds) {
        return of(TOO_MANY, null).header(HttpHeaders.RETRY_AFTER, seconds).build();
    }

    private static Response.ResponseBuilder of(int status, String rule) {
        var problem = Json.createObjectBuilder().add("type", "about:blank").add("status", status).add("title", title(status));
        if (rule != null) {
            problem.add("rule", rule);
        }
        return Response.status(status).type(TYPE).entity(problem.build().toString());
    }

    private static String title(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "Log in";
            case NOT_FOUND -> "Not there";
            case REFUSED -> "Refused by a rule";
            case TOO_MANY -> "Too many requests";
            case FAILED -> "Failed";
            default -> "Not this way";
        };
    }
}

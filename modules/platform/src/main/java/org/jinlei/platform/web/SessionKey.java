package org.jinlei.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jinlei.platform.data.BlindIndex;

/**
 * The key that a page carries whose script sends changes, and that comes back with each of them: proof that the change was asked for on
 * a page of this session. It follows from the session's number and the server's key, so any node knows it.
 */
@ApplicationScoped
public class SessionKey {

    private static final String PURPOSE = "session of a page";

    @Inject
    private BlindIndex index;

    /** The key for pages of the request's session; empty without one. */
    public String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : HexFormat.of().formatHex(index.of(PURPOSE, session.getId()));
    }

    /** Whether the key came from a page of the request's session. */
    public boolean fits(HttpServletRequest request, String key) {
        String expected = of(request);
        return key != null && !expected.isEmpty()
                && MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }
}

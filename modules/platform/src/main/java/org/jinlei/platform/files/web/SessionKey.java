package org.jinlei.platform.files.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jinlei.platform.data.BlindIndex;

/**
 * The key that a page with attachments carries and that comes back with every change: proof that the change was asked for on a page of
 * this session. It follows from the session's number and the server's key, so any node knows it.
 */
@ApplicationScoped
class SessionKey {

    private static final String PURPOSE = "attachment session";

    @Inject
    private BlindIndex index;

    String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : HexFormat.of().formatHex(index.of(PURPOSE, session.getId()));
    }

    boolean fits(HttpServletRequest request, String key) {
        String expected = of(request);
        return key != null && !expected.isEmpty()
                && MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }
}

package org.jinlei.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The one answer to "it is not there" and "you may not": byte for byte the same for both and for everybody, per language. It holds no
 * request id, no nonce and no name.
 */
final class NotThereAnswer {

    private NotThereAnswer() {
    }

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, HttpServletResponse.SC_NOT_FOUND, "error.notThere", "");
    }

    /** @param extra what stands below the explanation, for instance the id of a failed request */
    static void send(HttpServletRequest request, HttpServletResponse response, int status, String key, String extra) throws IOException {
        var locale = Language.of(request);
        String root = request.getContextPath();
        String html = "<!DOCTYPE html>\n<html lang=\"" + locale.toLanguageTag() + "\"><head><meta charset=\"UTF-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>" + text(request, key)
                + "</title><link rel=\"stylesheet\" href=\"" + root + "/jakarta.faces.resource/jinlei.css.xhtml?ln=" + VersionedResources.LIBRARY
                + "\"/></head><body class=\"plain\"><main id=\"main\" class=\"plain-card\"><h1>" + text(request, key) + "</h1><p>"
                + text(request, key + ".hint") + "</p>" + extra + "<p><a class=\"button primary\" href=\"" + root + "/home\">"
                + text(request, "error.home") + "</a></p></main></body></html>\n";
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", ScreenFilter.PLAIN_POLICY);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String text(HttpServletRequest request, String key) {
        return Messages.find(Language.of(request), "platform", key);
    }
}

package org.jinlei.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pages that say that something is not there or has failed. "Not there" and "not for you" are the same bytes: nothing in them
 * depends on the request but its language.
 */
public final class ErrorPages {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private ErrorPages() {
    }

    /** Answers that there is no such page or record, or none for this person. */
    static void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, HttpServletResponse.SC_NOT_FOUND, "notThere", "");
    }

    /** Answers that the page cannot be asked this way. */
    static void notThisWay(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "notThisWay", "");
    }

    /** Answers that something failed; the id leads IT staff to the log. */
    static void failed(HttpServletRequest request, HttpServletResponse response, String requestId) throws IOException {
        send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failed", requestId);
    }

    /** Answers that sheets cannot be printed because the server has no font for them. */
    public static void noFonts(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "noFonts", "");
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status, String key, String requestId) throws IOException {
        byte[] body = body(Language.of(request), request.getContextPath(), key, requestId).getBytes(StandardCharsets.UTF_8);
        beginAnew(response);
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** Forgets what a page had begun, its writer and its type too, so that the answer does not tell whether one had; other headers stay. */
    private static void beginAnew(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        headers.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).startsWith("content-"));
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static String body(Locale language, String root, String key, String requestId) {
        String title = say(language, "error." + key + ".title");
        String product = say(language, "product");
        String id = requestId.isEmpty() ? "" : "<p class=\"error-id\">" + say(language, "error.id") + " <code>" + requestId.replaceAll("[^A-Za-z0-9-]", "")
                + "</code></p>";
        return "<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\"><head><meta charset=\"UTF-8\"><title>" + title + " · " + product
                + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" type=\"image/svg+xml\" href=\""
                + resource(root, "logo.svg") + "\"><link rel=\"stylesheet\" href=\"" + resource(root, "jinlei.css")
                + "\"></head><body class=\"plain\"><header class=\"plain-head\"><a href=\"" + root + "/home\"><img src=\"" + resource(root, "logo.svg")
                + "\" alt=\"\" width=\"32\" height=\"32\"><span>" + product + "</span></a></header><main class=\"plain-main\"><div class=\"error-page\">"
                + "<span class=\"empty-bud\" aria-hidden=\"true\"></span><h1>" + title + "</h1><p>" + say(language, "error." + key + ".text") + "</p>" + id
                + "<p><a class=\"button primary\" href=\"" + root + "/home\">" + say(language, "error.home") + "</a></p></div></main></body></html>\n";
    }

    private static String resource(String root, String name) {
        return root + "/jakarta.faces.resource/" + name + ".xhtml?ln=" + VersionedResources.LIBRARY + "&amp;v=" + VersionedResources.version(name);
    }

    private static String say(Locale language, String key) {
        String text = Messages.find(language, "platform", key);
        return text == null ? key : text;
    }
}

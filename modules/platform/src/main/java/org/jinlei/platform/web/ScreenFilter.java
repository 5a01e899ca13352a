package org.jinlei.platform.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.rules.NotThere;

/**
 * The door of every page: a path that no module registered and a page that the caller may not open are both "not there"; who is not
 * logged in is led to the log-in page and back. Also the place of the headers that pages carry.
 */
@WebFilter(filterName = "screens", urlPatterns = "/*")
public class ScreenFilter extends HttpFilter {

    static final String PLAIN_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ScreenFilter.class);
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient Instance<Module> modules;

    @Inject
    private transient Access access;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = Screens.pathOf(request);
        if (path.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "DENY");
        if (path.isEmpty() || path.equals("/") || path.equals("/index")) {
            response.sendRedirect(request.getContextPath() + "/home");
            return;
        }
        Screen screen = Screens.at(modules, path);
        if (screen == null) {
            NotThereAnswer.send(request, response);
            return;
        }
        if (!access.may(screen.permission())) {
            refuse(request, response, path);
            return;
        }
        if (rememberLanguage(request, response)) {
            return;
        }
        answer(request, response, chain);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            if (Explanation.causeOf(failed, NotThere.class) != null) {
                NotThereAnswer.send(request, response);
            } else {
                LOG.error("A page failed", failed);
                NotThereAnswer.send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "error.failed",
                        "<p><code>" + response.getHeader("X-Request-Id") + "</code></p>");
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String root = request.getContextPath();
        if (!access.caller().isLoggedIn()) {
            String query = request.getQueryString() == null || !"GET".equals(request.getMethod()) ? "" : "?" + request.getQueryString();
            response.sendRedirect(root + "/login?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
        } else if (!access.may(Permission.LOGGED_IN)) {
            response.sendRedirect(root + "/password");
        } else {
            NotThereAnswer.send(request, response);
        }
    }

    /** Keeps the language that a link asks for and goes on without the question. */
    private static boolean rememberLanguage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter(Language.NAME);
        if (language == null || !"GET".equals(request.getMethod())) {
            return false;
        }
        Cookie cookie = new Cookie(Language.NAME, "en".equals(language) ? "en" : "zh");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(365 * 24 * 3600);
        response.addCookie(cookie);
        String query = request.getQueryString().replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
        response.sendRedirect(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
        return true;
    }
}

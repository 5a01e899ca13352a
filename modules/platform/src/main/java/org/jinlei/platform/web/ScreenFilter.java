package org.jinlei.platform.web;

import jakarta.faces.render.ResponseStateManager;
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
import java.util.Set;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.audit.domain.AuditWriter;

/**
 * The door to every page. A path that no module registered and a page whose permission the person does not hold get the same answer;
 * who is not logged in is asked to, and comes back to the page afterwards; who still owes a code, a password or a second factor is led there. It also sets the headers that every answer carries.
 */
@WebFilter("/*")
public class ScreenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /** Answers that are no pages: they look after themselves. */
    private static final Set<String> OPEN = Set.of("/logout", "/error", "/badge", "/export", "/oidc", "/oidc/back");

    /** Bytes of attachments on their way in and out; the record that owns them decides. */
    private static final String ATTACHMENTS = "/attachment/";

    /** Drafts on their way in; what the page was shown with decides. */
    private static final String DRAFTS = "/draft/";

    /** The interface for machines, which answers in its own form. */
    private static final String API = "/api/";

    /** What is new on a page that several people work on at once, and what its script adds; the record decides. */
    private static final String LIVE = "/live/";

    /** Working sheets on their way to a printer; the record decides. */
    private static final String SHEETS = "/sheet/";

    /** Workbooks that a page offers; the use case behind decides. */
    private static final String EXPORTS = "/export/";

    private static final String ALIVE = "/alive";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final int YEAR = 365 * 24 * 3600;

    private final transient FormTurns turns = new FormTurns();

    @Inject
    private transient Screens screens;

    @Inject
    private transient Access access;

    @Inject
    private transient AuditWriter audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        headers(request, response);
        String path = Screens.pathOf(request);
        if (!METHODS.contains(request.getMethod()) || isFormInLink(request)) {
            ErrorPages.notThisWay(request, response);
        } else if (path.startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", null);
            chain.doFilter(request, response);
        } else if (foreign(request)) {
            ErrorPages.notThere(request, response);
        } else if (OPEN.contains(path) || path.startsWith(ATTACHMENTS) || path.startsWith(DRAFTS) || path.startsWith(LIVE) || path.startsWith(SHEETS)
                || path.startsWith(API) || path.startsWith(EXPORTS)) {
            chain.doFilter(request, response);
        } else if (path.equals(ALIVE)) {
            response.setStatus(access.may(Permission.LOGGED_IN) ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
        } else if (path.equals("/") || path.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/home");
        } else {
            page(request, response, chain, screens.at(path));
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Screens.Registered found) throws IOException, ServletException {
        if (found == null) {
            ErrorPages.notThere(request, response);
            return;
        }
        Screen screen = found.screen();
        boolean asked = "GET".equals(request.getMethod());
        if (asked && request.getParameter(Language.NAME) != null) {
            switchLanguage(request, response);
        } else if (access.may(screen.permission())) {
            turns.handle(request, response, chain);
        } else if (!access.caller().isLoggedIn()) {
            redirect(request, response, "/login?to=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8));
        } else if (access.owed() != null) {
            redirect(request, response, access.owed().address(target(request)));
        } else {
            audit.writeAlone("screen" + screen.path().replace('/', '.'), AuditResult.DENIED, screen.permission());
            ErrorPages.notThere(request, response);
        }
    }

    /** Whether a link carries what only a form may bring: Faces would carry it out, and reading must change nothing. */
    private static boolean isFormInLink(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    /** Whether another site's page sent the form, or it claims to come from a page without state, of which we have none. */
    private static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && (site != null && !site.equals("same-origin") && !site.equals("none")
                || "stateless".equals(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM)));
    }

    /** An ordinary redirect, or the one that a page's script understands. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String target) throws IOException {
        String address = request.getContextPath() + target;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return Screens.pathOf(request) + (query == null || query.length() > 1000 ? "" : "?" + query);
    }

    private static void switchLanguage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(Language.NAME, "en".equals(request.getParameter(Language.NAME)) ? "en" : "zh");
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
        String query = request.getQueryString().replaceAll("(^|&)" + Language.NAME + "=[^&]*", "");
        response.sendRedirect(request.getContextPath() + Screens.pathOf(request) + (query.isEmpty() ? "" : "?" + (query.startsWith("&") ? query.substring(1) : query)));
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR + "; includeSubDomains");
        }
    }
}

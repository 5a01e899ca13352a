package org.jinlei.platform.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.access.domain.NotConfirmed;
import org.jinlei.platform.access.domain.OidcAttempt;
import org.jinlei.platform.access.domain.OidcProvider;
import org.jinlei.platform.access.domain.OidcSettings;
import org.jinlei.platform.access.domain.UnifiedLogin;

/**
 * The unified log-in: {@code /oidc} sends the browser to the site's provider, {@code /oidc/back} receives it. A link and not a form leads
 * there: browsers follow the redirect of a form only within the page's own site (form-action). It changes nothing but the browser's own
 * session. Without a provider neither address is there.
 */
@WebServlet({"/oidc", "/oidc/back"})
public class UnifiedDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UnifiedDoor.class);
    private static final String ATTEMPT = "org.jinlei.oidc";
    private static final int LONGEST_TARGET = 500;

    @Inject
    private transient OidcSettings settings;

    @Inject
    private transient OidcProvider provider;

    @Inject
    private transient UnifiedLogin login;

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.sendRedirect(request.getServletPath().endsWith("/back") ? receive(request, response) : begin(request));
        } catch (NotConfirmed refused) {
            LOG.warn("Unified log-in: " + refused.getMessage(), refused.getCause());
            login.refuse(refused.getMessage());
            response.sendRedirect(request.getContextPath() + "/login?unified=refused");
        }
    }

    private String begin(HttpServletRequest request) throws NotConfirmed {
        String target = request.getParameter("to");
        OidcAttempt attempt = provider.begin(request.getRequestURL().append("/back").toString(),
                target == null || target.length() > LONGEST_TARGET ? "" : target);
        String invitation = provider.invitation(attempt);
        request.getSession(true).setAttribute(ATTEMPT, attempt);
        return invitation;
    }

    private String receive(HttpServletRequest request, HttpServletResponse response) throws NotConfirmed {
        OidcAttempt attempt = taken(request);
        String person = provider.confirm(attempt, request.getParameter("state"), request.getParameter("code"));
        Optional<String> next = entrance.comeIn(request, response, new ConfirmedPerson(person), LogInWay.UNIFIED, attempt.target());
        return next.orElse(request.getContextPath() + "/login?unified=unknown");
    }

    /** What the browser had begun; it is finished now, however that goes. */
    private static OidcAttempt taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        OidcAttempt attempt = (OidcAttempt) session.getAttribute(ATTEMPT);
        session.removeAttribute(ATTEMPT);
        return attempt;
    }
}

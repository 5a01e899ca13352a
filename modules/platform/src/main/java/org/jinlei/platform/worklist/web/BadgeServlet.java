package org.jinlei.platform.worklist.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.worklist.domain.Badge;
import org.jinlei.platform.worklist.domain.BadgeCount;

/** How many tasks the person has, for the mark in the top bar: asked for by the page once it is shown, so that no page waits for it. */
@WebServlet("/badge")
public class BadgeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BadgeCount count;

    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.may(Permission.LOGGED_IN)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Badge badge = count.badge();
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Json.createObjectBuilder().add("count", badge.count()).add("more", badge.more()).add("late", badge.late()).build().toString());
    }
}

package org.jinlei.platform.drafts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.drafts.domain.DraftDesk;
import org.jinlei.platform.drafts.domain.DraftPolicy;
import org.jinlei.platform.drafts.domain.DraftWork;
import org.jinlei.platform.drafts.domain.FormIsOver;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Language;
import org.jinlei.platform.web.Messages;

/**
 * Takes in what the script of a page with a long form keeps, and what it discards. The ticket that the page carries comes back in a header,
 * which no page of another site can send: it proves that the form was shown to this person. What is kept is never handed out here.
 */
@WebServlet({"/draft/save", "/draft/discard", "/draft/remove"})
public class DraftServlet extends HttpServlet {

    static final String TICKET_HEADER = "X-Jinlei-Draft";

    /** Set on what a page sends while its form is on the way: that the form is over is then no news, whichever of the two comes first. */
    private static final String SUBMITTED_HEADER = "X-Jinlei-Submitted";

    private static final long serialVersionUID = 1L;
    private static final int REFUSED = 422;
    /** A save has what was typed and what was there before; names and quotation marks come on top. */
    private static final int TIMES = 2;

    @Inject
    private transient DraftDesk desk;

    @Inject
    private transient DraftWork work;

    @Inject
    private transient DraftPolicy policy;

    @Inject
    private transient Access access;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.may(Permission.LOGGED_IN)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String ticket = request.getHeader(TICKET_HEADER);
        try {
            if (request.getServletPath().endsWith("remove")) {
                remove(request, response);
            } else if (request.getServletPath().endsWith("discard")) {
                answer(response, HttpServletResponse.SC_OK, desk.discard(ticket));
            } else {
                save(request, response, ticket);
            }
        } catch (NotThere notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (FormIsOver over) {
            response.setStatus(request.getHeader(SUBMITTED_HEADER) == null ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_NO_CONTENT);
        } catch (IllegalArgumentException foreign) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (BrokenRule broken) {
            answer(response, REFUSED, Messages.find(Language.of(request), "platform", "rule." + broken.rule().name(), broken.arguments()));
        }
    }

    /** From the list of drafts, without script; leads back to it. */
    private void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Long.parseLong(request.getParameter("id"));
        if (!desk.fits(id, request.getParameter("key"))) {
            throw new NotThere();
        }
        work.discard(id);
        response.sendRedirect(request.getContextPath() + "/platform/drafts?done=platform.draftDiscarded");
    }

    private void save(HttpServletRequest request, HttpServletResponse response, String ticket) throws IOException {
        int most = TIMES * policy.bytes();
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        desk.save(ticket, new String(body, StandardCharsets.UTF_8));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }
}

package org.jinlei.cases.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.missing.LeadWork;
import org.jinlei.cases.domain.missing.SearchRule;
import org.jinlei.cases.domain.missing.SearchTaskWork;
import org.jinlei.cases.domain.missing.SearchTile;
import org.jinlei.cases.domain.missing.SearchWatch;
import org.jinlei.cases.domain.missing.SearchWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.FormKey;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.rules.AlreadyDone;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Language;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.SessionKey;

/**
 * Tells the script of a board whether something is new, and takes in what was typed there. What is sent carries the key of its form: sent
 * again because no answer came, to this node or another, it is confirmed again and written once. A refusal is status 422 with the
 * explanation of the rule.
 */
@WebServlet({"/live/search/news", "/live/search/write"})
public class SearchLive extends HttpServlet {

    static final String KEY_HEADER = "X-Jinlei-Key";

    private static final long serialVersionUID = 1L;
    private static final int REFUSED = 422;

    @Inject
    private transient SearchWatch watch;

    @Inject
    private transient SearchWork work;

    @Inject
    private transient LeadWork leads;

    @Inject
    private transient SearchTaskWork tasks;

    @Inject
    private transient SessionKey keys;

    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().endsWith("news")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!access.may(Permission.LOGGED_IN)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            long newest = watch.newest(number(request, "id"));
            if (newest > number(request, "since")) {
                answer(response, HttpServletResponse.SC_OK, Long.toString(newest));
            } else {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
        } catch (NotThere | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.may(Permission.LOGGED_IN)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!request.getServletPath().endsWith("write") || !keys.fits(request, request.getHeader(KEY_HEADER)) || request.getParameter(FormKey.PARAMETER) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(FormKey.ACTING, Boolean.TRUE);
        try {
            write(request);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (AlreadyDone confirmedAgain) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NotThere | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BrokenRule broken) {
            answer(response, REFUSED, Messages.find(Language.of(request), Messages.moduleOf(broken.rule().getClass()), "rule." + broken.rule().name(),
                    broken.arguments()));
        } catch (ChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private void write(HttpServletRequest request) {
        long id = number(request, "id");
        BoardForm form = form(request);
        switch (String.valueOf(request.getParameter("what"))) {
            case "note" -> work.note(id, form.getTile(), form.getText(), form.getTime());
            case "lead" -> leads.give(id, form.getSource(), form.getText());
            case "task" -> tasks.give(id, form.task());
            default -> throw new NotThere();
        }
    }

    private static BoardForm form(HttpServletRequest request) {
        BoardForm form = new BoardForm();
        String tile = text(request, "tile");
        try {
            form.setTile(tile == null ? null : SearchTile.valueOf(tile));
            form.setTime(time(text(request, "time")));
        } catch (DateTimeException unreadable) {
            throw new BrokenRule(SearchRule.TIME_IS_NOT_READABLE);
        } catch (IllegalArgumentException foreign) {
            throw new NotThere();
        }
        form.setText(text(request, "text"));
        form.setSource(text(request, "source"));
        form.setArea(text(request, "area"));
        form.setTeam(text(request, "team"));
        form.setAssignee(text(request, "assignee") == null ? null : Long.valueOf(text(request, "assignee")));
        form.setSupervisor(text(request, "supervisor") == null ? null : Long.valueOf(text(request, "supervisor")));
        return form;
    }

    /** 20:15, also as 8:15, 2015 or with a Chinese colon. */
    private static LocalTime time(String typed) {
        String plain = typed == null ? null : typed.replace('：', ':').replaceFirst("^(\\d{1,2}):?(\\d{2})$", "$1:$2");
        return plain == null ? null : LocalTime.parse(plain.length() == "8:15".length() ? "0" + plain : plain);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > BoardForm.LONGEST) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        return value.strip();
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(request.getParameter(name));
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }
}

package org.jinlei.platform.files.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.files.NewUpload;
import org.jinlei.platform.files.domain.AttachmentWork;
import org.jinlei.platform.files.domain.UploadWork;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Language;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.SessionKey;

/**
 * Takes files in, piece by piece, and removes them. The script of the page speaks to it: numbers come back as plain text, a refusal is
 * status 422 with the rule's explanation. Removing also works without script and leads back to the record's page.
 */
@WebServlet({"/attachment/begin", "/attachment/piece", "/attachment/finish", "/attachment/abandon", "/attachment/remove", "/attachment/restore"})
public class AttachmentUpload extends HttpServlet {

    static final String KEY_HEADER = "X-Jinlei-Key";
    static final String KEY = "key";

    private static final long serialVersionUID = 1L;
    private static final int REFUSED = 422;

    @Inject
    private transient UploadWork uploads;

    @Inject
    private transient AttachmentWork attachments;

    @Inject
    private transient SessionKey keys;

    @Inject
    private transient Access access;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String step = request.getServletPath().substring("/attachment/".length());
        boolean form = step.equals("remove") || step.equals("restore");
        if (!access.may(Permission.LOGGED_IN) || !keys.fits(request, form ? request.getParameter(KEY) : request.getHeader(KEY_HEADER))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (form) {
                lead(request, response, step);
            } else {
                answer(response, HttpServletResponse.SC_OK, carriedOut(request, step));
            }
        } catch (NotThere | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BrokenRule broken) {
            answer(response, REFUSED, explained(request, broken));
        } catch (ChangedMeanwhile changed) {
            answer(response, HttpServletResponse.SC_CONFLICT, Messages.find(Language.of(request), "platform", "error.changed"));
        }
    }

    private String carriedOut(HttpServletRequest request, String step) throws IOException {
        if (step.equals("begin")) {
            String name = request.getParameter("name");
            return Long.toString(uploads.begin(new NewUpload(request.getParameter("kind"), number(request, "owner"), name == null || name.length() > 1000 ? "" : name,
                    number(request, "size"))));
        }
        long upload = number(request, "upload");
        switch (step) {
            case "piece" -> uploads.receive(upload, Integer.parseInt(request.getParameter("no")), request.getInputStream().readNBytes(UploadWork.PIECE + 1));
            case "finish" -> {
                return Long.toString(finished(upload));
            }
            default -> uploads.abandon(upload);
        }
        return "";
    }

    /** What turns out to be nothing that is kept does not stay. */
    private long finished(long upload) {
        try {
            return uploads.finish(upload);
        } catch (BrokenRule | NotThere refused) {
            uploads.abandon(upload);
            throw refused;
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, String step) throws IOException {
        long id = number(request, "id");
        String page = step.equals("remove") ? attachments.remove(id) : attachments.putBack(id);
        String done = step.equals("remove") ? "attachmentRemoved" : "attachmentRestored";
        response.sendRedirect(request.getContextPath() + page + (page.contains("?") ? "&" : "?") + "done=platform." + done + "#attachments");
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(request.getParameter(name));
    }

    private static String explained(HttpServletRequest request, BrokenRule broken) {
        String key = "rule." + broken.rule().name();
        return Messages.find(Language.of(request), Messages.moduleOf(broken.rule().getClass()), key, broken.arguments());
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }
}

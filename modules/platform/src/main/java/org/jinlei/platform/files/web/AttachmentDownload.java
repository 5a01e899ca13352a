package org.jinlei.platform.files.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.files.FileKind;
import org.jinlei.platform.files.domain.AttachmentWork;
import org.jinlei.platform.files.domain.OpenedAttachment;
import org.jinlei.platform.rules.NotThere;

/**
 * Hands attachments out, whole or in part, one chunk in memory at a time. Pictures and PDF may be shown, under a policy that lets them do
 * nothing; everything else is saved. An attachment that is not there and one that is not for the caller are the same answer.
 */
@WebServlet({"/attachment/download", "/attachment/preview"})
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");
    private static final String PICTURE_POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
    /** A browser's own viewer of PDF does not run in a sandbox; a document is given nothing to load or run. */
    private static final String DOCUMENT_POLICY = "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src 'unsafe-inline'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject
    private transient AttachmentWork attachments;

    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.may(Permission.LOGGED_IN)) {
            String query = request.getQueryString();
            String target = request.getServletPath() + (query == null || query.length() > 200 ? "" : "?" + query);
            response.sendRedirect(request.getContextPath() + "/login?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
            return;
        }
        boolean shown = request.getServletPath().endsWith("preview");
        try {
            long id = Long.parseLong(request.getParameter("id"));
            send(request, response, shown ? attachments.preview(id) : attachments.download(id), shown);
        } catch (NotThere | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, OpenedAttachment file, boolean shown) throws IOException {
        FileKind kind = file.kind();
        boolean text = kind == FileKind.TEXT || kind == FileKind.CSV;
        response.setContentType(text ? "application/octet-stream" : kind.mediaType());
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename=\"file." + kind.ending() + "\"; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        response.setHeader("Content-Security-Policy", kind == FileKind.PDF ? DOCUMENT_POLICY : PICTURE_POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Accept-Ranges", "bytes");
        long from = 0;
        long to = file.size();
        String asked = request.getHeader("Range");
        Matcher range = asked == null ? null : RANGE.matcher(asked);
        if (range != null && range.matches() && range.group().length() > "bytes=-".length()) {
            String first = range.group(1);
            String last = range.group(2);
            from = first.isEmpty() ? Math.max(0, to - Long.parseLong(last)) : Long.parseLong(first);
            to = first.isEmpty() || last.isEmpty() ? to : Math.min(to, Long.parseLong(last) + 1);
            if (from >= to) {
                response.setHeader("Content-Range", "bytes */" + file.size());
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + file.size());
        }
        response.setContentLengthLong(to - from);
        if (!"HEAD".equals(request.getMethod())) {
            file.write(response.getOutputStream(), from, to);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}

package org.jinlei.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.reporting.domain.ExportWork;
import org.jinlei.reporting.domain.ExportedFile;
import org.jinlei.reporting.domain.LedgerReading;

/** Hands out one's own finished file, one chunk in memory at a time. A file of somebody else and none at all are the same answer. */
@WebServlet("/export")
public class ExportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    @Inject
    private transient ExportWork exports;

    @Inject
    private transient LedgerReading reading;

    @Inject
    private transient Wording wording;

    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.may(Permission.LOGGED_IN)) {
            String target = "/export?id=" + request.getParameter("id");
            response.sendRedirect(request.getContextPath() + "/login?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
            return;
        }
        try {
            send(response, exports.open(Long.parseLong(request.getParameter("id"))));
        } catch (BrokenRule over) {
            response.sendRedirect(request.getContextPath() + "/reporting/exports/list");
        } catch (NotThere | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletResponse response, ExportedFile file) throws IOException {
        Ledger<?> ledger = reading.ledger(file.ledger());
        String name = wording.text(ledger, "ledger." + ledger.name(), file.locale()) + "-" + access.caller().username() + "-" + MOMENT.format(file.requestedAt())
                + "." + file.format().ending();
        response.setContentType(file.format().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.ledger() + "." + file.format().ending() + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLengthLong(file.size());
        file.write(response.getOutputStream());
    }
}

package org.jinlei.platform.sheets.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.domain.PrintedSheet;
import org.jinlei.platform.sheets.domain.SheetPrinting;
import org.jinlei.platform.web.ErrorPages;
import org.jinlei.platform.web.Language;

/**
 * Hands out working sheets: {@code /sheet/NAME?id=} as PDF for the browser's own viewer, {@code /sheet/NAME.png?id=} as a picture to be saved. A sheet
 * that is not there and one that is not for the caller are the same answer.
 */
@WebServlet("/sheet/*")
public class SheetDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final String PICTURE = ".png";
    /** A browser's own viewer of PDF does not run in a sandbox; a document is given nothing to load or run. */
    private static final String POLICY = "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src 'unsafe-inline'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject
    private transient SheetPrinting printing;

    @Inject
    private transient Access access;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.may(Permission.LOGGED_IN)) {
            String query = request.getQueryString();
            String target = request.getServletPath() + request.getPathInfo() + (query == null || query.length() > 200 ? "" : "?" + query);
            response.sendRedirect(request.getContextPath() + "/login?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
            return;
        }
        String wanted = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        boolean picture = wanted.endsWith(PICTURE);
        String name = picture ? wanted.substring(0, wanted.length() - PICTURE.length()) : wanted;
        try {
            String part = request.getParameter("part");
            PrintedSheet printed = printing.print(name, picture,
                    new SheetOrder(Long.parseLong(request.getParameter("id")), part == null ? null : Long.valueOf(part), Language.of(request)));
            if (printing.isReady()) {
                send(response, name, printed, picture);
            } else {
                ErrorPages.noFonts(request, response);
            }
        } catch (NotThere | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletResponse response, String name, PrintedSheet printed, boolean picture) throws IOException {
        byte[] sheet = picture ? printing.picture(printed) : printing.pdf(printed);
        String ending = picture ? PICTURE : ".pdf";
        String title = (printed.sheet().title() + "-" + printed.sheet().number()).replaceAll("[\\p{C}\\\\/:*?\"<>|]", "").replaceAll("-$", "") + "-"
                + MOMENT.format(LocalDateTime.now(clock)) + ending;
        response.setContentType(picture ? "image/png" : "application/pdf");
        response.setHeader("Content-Disposition", (picture ? "attachment" : "inline") + "; filename=\"" + name + ending + "\"; filename*=UTF-8''"
                + URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLength(sheet.length);
        response.getOutputStream().write(sheet);
    }
}

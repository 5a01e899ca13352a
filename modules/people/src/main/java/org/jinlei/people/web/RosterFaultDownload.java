package org.jinlei.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jinlei.people.domain.roster.CellFault;
import org.jinlei.people.domain.roster.FaultWords;
import org.jinlei.people.domain.roster.RosterFaultFile;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Language;
import org.jinlei.platform.web.Messages;

/** Hands out the rows of a roster that were not taken, as a workbook. Whoever may not and a roster that is not there get the same answer. */
@WebServlet("/export/roster-faults")
public class RosterFaultDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RosterFaultFile file;

    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.may(Permission.LOGGED_IN)) {
            response.sendRedirect(request.getContextPath() + "/login?to=" + URLEncoder.encode("/export/roster-faults?id=" + request.getParameter("id"), StandardCharsets.UTF_8));
            return;
        }
        try {
            long id = Long.parseLong(request.getParameter("id"));
            Locale locale = Language.of(request);
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            file.write(id, new Words(locale), workbook);
            String name = Messages.find(locale, "people", "roster.faultFile") + "-" + id + ".xlsx";
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"faults.xlsx\"; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8));
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setContentLength(workbook.size());
            workbook.writeTo(response.getOutputStream());
        } catch (BrokenRule none) {
            response.sendRedirect(request.getContextPath() + "/people/rosters/view?id=" + Long.parseLong(request.getParameter("id")));
        } catch (NotThere | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private record Words(Locale locale) implements FaultWords {

        @Override
        public String title() {
            return Messages.find(locale, "people", "roster.faultFile");
        }

        @Override
        public String reasons() {
            return Messages.find(locale, "people", "roster.reasons");
        }

        @Override
        public String field(RosterField field) {
            return Messages.find(locale, "people", "RosterField." + field.name());
        }

        @Override
        public String fault(CellFault fault) {
            return Messages.find(locale, "people", "RosterFaultKind." + fault.kind().name(), fault.arguments().toArray());
        }
    }
}

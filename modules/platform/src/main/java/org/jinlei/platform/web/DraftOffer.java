package org.jinlei.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.drafts.domain.DraftDesk;
import org.jinlei.platform.drafts.domain.DraftForm;
import org.jinlei.platform.drafts.domain.DraftTicket;
import org.jinlei.platform.drafts.domain.KeptDraft;

/**
 * What a form with a draft carries: the ticket with which the script keeps what is typed, the draft that there is already, and the line
 * that offers it. All of it is hidden until the script finds that it says something.
 */
final class DraftOffer {

    private static final String SCRIPT = DraftOffer.class.getName();

    private DraftOffer() {
    }

    static void encode(FacesContext faces, Form form) throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Object version = form.getAttributes().get("version");
        Parameters parameters = CDI.current().select(Parameters.class).get();
        DraftForm shown = new DraftForm(Screens.pathOf(request), request.getQueryString(), form.getClientId(faces), records(form, parameters),
                version instanceof Number number ? number.intValue() : -1);
        KeptDraft draft = CDI.current().select(DraftDesk.class).get().open(shown, faces.isPostback() ? request.getParameter(Drafts.PARAMETER) : null,
                parameters.number(DraftTicket.RESUME));
        Form.hidden(faces, Drafts.PARAMETER, draft.ticket());
        ResponseWriter out = faces.getResponseWriter();
        Part.open(out, "div", "draft");
        out.writeAttribute("hidden", "hidden", null);
        out.writeAttribute("data-draft", draft.fields().replace("<", "\\u003c"), null);
        Part.attribute(out, "data-ticket", draft.resumed());
        out.writeAttribute("data-address", Part.address(faces, "/draft/"), null);
        out.writeAttribute("data-login", Part.address(faces, "/login"), null);
        Part.attribute(out, "data-version", version);
        if (faces.isPostback()) {
            out.writeAttribute("data-sent", "yes", null);
        }
        for (String text : List.of("saved", "failed", "gone", "logIn", "closed", "over", "tooLarge", "restored", "missing", "changed", "nothing", "discarded")) {
            out.writeAttribute("data-say-" + text.toLowerCase(Locale.ROOT), Part.say("draft." + text), null);
        }
        Part.open(out, "p", "draft-text");
        out.writeAttribute("tabindex", "-1", null);
        out.writeText(draft.count() == 0 ? "" : Part.say("draft.offer", Labels.text(draft.savedAt()), draft.count()), null);
        out.endElement("p");
        Part.open(out, "ul", "draft-changes");
        out.writeAttribute("hidden", "hidden", null);
        out.endElement("ul");
        Part.open(out, "div", "buttons");
        button(out, "button primary draft-restore", Part.say("draft.restore"), null);
        button(out, "button draft-discard", Part.say("draft.discard"), Part.say("draft.discard.confirm"));
        out.endElement("div");
        out.endElement("div");
        script(faces, out);
    }

    private static void button(ResponseWriter out, String look, String label, String confirm) throws IOException {
        Part.open(out, "button", look);
        out.writeAttribute("type", "button", null);
        Part.attribute(out, "data-confirm", confirm);
        out.writeText(label, null);
        out.endElement("button");
    }

    /** The records of the form whose numbers the address has. */
    private static List<String> records(Form form, Parameters parameters) {
        String attribute = Part.text(form, "records");
        List<String> records = new ArrayList<>();
        for (String one : attribute == null ? new String[0] : attribute.split(" ")) {
            String[] parts = one.split(":");
            Long id = parameters.number(parts.length > 1 ? parts[1] : "id");
            if (id != null) {
                records.add(parts[0] + ":" + id);
            }
        }
        return records;
    }

    private static void script(FacesContext faces, ResponseWriter out) throws IOException {
        if (faces.getAttributes().putIfAbsent(SCRIPT, Boolean.TRUE) == null) {
            Resource script = faces.getApplication().getResourceHandler().createResource("drafts.js", "jinlei");
            out.startElement("script", null);
            out.writeAttribute("src", script.getRequestPath(), null);
            out.writeAttribute("defer", "defer", null);
            out.endElement("script");
        }
    }
}

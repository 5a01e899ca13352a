package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;

/** {@code j:errors}: the summary on top of a page of everything that has to be put right, each with a link to its field. */
@FacesComponent(Errors.TYPE)
public class Errors extends Part {

    static final String TYPE = "org.jinlei.Errors";

    /** Whether the page has something to put right; its title then says so. */
    static boolean any(FacesContext faces) {
        FacesMessage.Severity worst = faces.getMaximumSeverity();
        return worst != null && worst.getOrdinal() >= FacesMessage.SEVERITY_WARN.getOrdinal();
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!any(faces)) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        open(out, "div", "errors");
        out.writeAttribute("id", "errors", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        element(out, "h2", null, say("errors.title"));
        out.startElement("ul", null);
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            for (Iterator<FacesMessage> messages = faces.getMessages(id); messages.hasNext();) {
                FacesMessage message = messages.next();
                if (message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_WARN.getOrdinal()) {
                    encode(faces, out, id, message);
                }
            }
        }
        out.endElement("ul");
        out.endElement("div");
    }

    private static void encode(FacesContext faces, ResponseWriter out, String id, FacesMessage message) throws IOException {
        message.rendered();
        out.startElement("li", null);
        UIComponent field = id == null ? null : faces.getViewRoot().findComponent(id);
        if (field != null) {
            out.startElement("a", null);
            out.writeAttribute("href", "#" + FieldBox.focusId(faces, field), null);
            out.writeText(message.getSummary(), null);
            out.endElement("a");
        } else {
            out.writeText(message.getSummary(), null);
        }
        String detail = message.getDetail();
        if (field == null && detail != null && !detail.equals(message.getSummary())) {
            element(out, "p", "source", detail);
        }
        out.endElement("li");
    }
}

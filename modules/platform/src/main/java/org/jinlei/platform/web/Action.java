package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code j:action}: a link that looks like a button ({@code to}) or the button of a form ({@code action}). {@code kind} is primary,
 * secondary (the default), quiet or danger; {@code confirm} is the question, naming the record, that is asked first.
 */
@FacesComponent(Action.TYPE)
public class Action extends HtmlCommandButton {

    static final String TYPE = "org.jinlei.Action";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        String kind = Part.text(this, "kind");
        String look = kind == null ? "button" : "button " + kind;
        String target = Part.text(this, "to");
        if (target != null) {
            Part.link(faces, out, target, look);
            Part.attribute(out, "data-key", Part.text(this, "key"));
            out.writeText(Part.text(this, "label"), null);
            out.endElement("a");
            return;
        }
        Part.open(out, "button", look);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", getClientId(faces), null);
        out.writeAttribute("name", getClientId(faces), null);
        out.writeAttribute("value", "1", null);
        Part.attribute(out, "data-confirm", Part.text(this, "confirm"));
        Part.attribute(out, "data-key", Part.text(this, "key"));
        if (isDisabled()) {
            out.writeAttribute("disabled", "disabled", null);
        }
        out.writeText(Part.text(this, "label"), null);
        out.endElement("button");
    }

    @Override
    public void encodeEnd(FacesContext faces) {
        // all was written at the beginning
    }
}

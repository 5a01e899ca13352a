package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code j:empty}: says that there is nothing yet and how to begin; the body holds the first action. */
@FacesComponent(Empty.TYPE)
public class Empty extends Part {

    static final String TYPE = "org.jinlei.Empty";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        begin(out, text("title") == null ? say("table.empty") : text("title"), text("hint"));
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        out.endElement("div");
    }

    static void encode(FacesContext faces, ResponseWriter out, String title, String hint, String reset, UIComponent start) throws IOException {
        begin(out, title, hint);
        if (reset != null) {
            link(faces, out, reset, "button");
            out.writeText(say("filters.reset"), null);
            out.endElement("a");
        } else if (start != null) {
            start.encodeAll(faces);
        }
        out.endElement("div");
    }

    private static void begin(ResponseWriter out, String title, String hint) throws IOException {
        open(out, "div", "empty");
        open(out, "span", "empty-bud");
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        element(out, "p", "empty-title", title);
        if (hint != null) {
            element(out, "p", "empty-hint", hint);
        }
    }
}

package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code j:section}: a part of a page under a heading, with its own actions in the facet {@code actions}. */
@FacesComponent(Section.TYPE)
public class Section extends Part {

    static final String TYPE = "org.jinlei.Section";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        ResponseWriter out = faces.getResponseWriter();
        open(out, "section", flag("columns") ? "section columns" : "section");
        attribute(out, "id", text("anchor"));
        String title = text("title");
        UIComponent actions = getFacet("actions");
        if (title != null || actions != null) {
            open(out, "div", "section-head");
            if (title != null) {
                element(out, "h2", null, title);
            }
            if (actions != null) {
                open(out, "div", "section-actions");
                actions.encodeAll(faces);
                out.endElement("div");
            }
            out.endElement("div");
        }
        if (text("hint") != null) {
            element(out, "p", "section-hint", text("hint"));
        }
        open(out, "div", "section-body");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
        faces.getResponseWriter().endElement("section");
        super.encodeEnd(faces);
    }
}

package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/** {@code j:filters}: the query form above a list. It asks by GET, so that the address carries the question; Enter submits. */
@FacesComponent(Filters.TYPE)
public class Filters extends Part {

    static final String TYPE = "org.jinlei.Filters";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        boolean folds = false;
        boolean unfolded = false;
        for (UIComponent child : getChildren()) {
            if (child instanceof Filter filter && filter.isRendered() && filter.flag("more")) {
                folds = true;
                unfolded |= !filter.current(faces).isEmpty();
            }
        }
        open(out, "form", unfolded ? "filters unfolded" : "filters");
        out.writeAttribute("method", "get", null);
        out.writeAttribute("role", "search", null);
        out.writeAttribute("action", ((jakarta.servlet.http.HttpServletRequest) faces.getExternalContext().getRequest()).getRequestURI(), null);
        for (String kept : new String[] {"sort", "dir", "size"}) {
            if (asked.get(kept) != null && asked.get(kept).length() < 40) {
                open(out, "input", null);
                out.writeAttribute("type", "hidden", null);
                out.writeAttribute("name", kept, null);
                out.writeAttribute("value", asked.get(kept), null);
                out.endElement("input");
            }
        }
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        encodeButtons(faces, out, folds, unfolded);
        out.endElement("form");
    }

    private static void encodeButtons(FacesContext faces, ResponseWriter out, boolean folds, boolean unfolded) throws IOException {
        open(out, "div", "filters-buttons");
        open(out, "button", "button primary");
        out.writeAttribute("type", "submit", null);
        out.writeText(say("filters.search"), null);
        out.endElement("button");
        link(faces, out, ((jakarta.servlet.http.HttpServletRequest) faces.getExternalContext().getRequest()).getRequestURI(), "button");
        out.writeText(say("filters.reset"), null);
        out.endElement("a");
        if (folds) {
            open(out, "button", "button quiet fold");
            out.writeAttribute("type", "button", null);
            out.writeAttribute("aria-expanded", String.valueOf(unfolded), null);
            out.writeAttribute("data-open", say("filters.unfold"), null);
            out.writeAttribute("data-close", say("filters.fold"), null);
            out.writeText(say(unfolded ? "filters.fold" : "filters.unfold"), null);
            out.endElement("button");
        }
        out.endElement("div");
    }
}

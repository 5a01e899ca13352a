package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code j:contents}: the body of a long page with a table of its sections beside it, on a phone above it and folded. Listed are the sections
 * that have an anchor and are there for this reader: what is not shown is not listed either.
 */
@FacesComponent(Contents.TYPE)
public class Contents extends Part {

    static final String TYPE = "org.jinlei.Contents";

    /** With fewer sections a page is short enough. */
    private static final int FEWEST = 4;

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        ResponseWriter out = faces.getResponseWriter();
        List<Section> sections = new ArrayList<>();
        collect(this, sections);
        open(out, "div", sections.size() < FEWEST ? null : "with-contents");
        if (sections.size() >= FEWEST) {
            open(out, "nav", "contents");
            attribute(out, "aria-label", say("contents"));
            open(out, "details", null);
            attribute(out, "open", "open");
            element(out, "summary", null, say("contents"));
            open(out, "ol", null);
            for (Section section : sections) {
                out.startElement("li", null);
                out.startElement("a", null);
                out.writeURIAttribute("href", "#" + section.text("anchor"), null);
                out.writeText(section.text("title"), null);
                out.endElement("a");
                out.endElement("li");
            }
            out.endElement("ol");
            out.endElement("details");
            out.endElement("nav");
        }
        out.startElement("div", null);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
        faces.getResponseWriter().endElement("div");
        super.encodeEnd(faces);
    }

    private static void collect(UIComponent within, List<Section> sections) {
        for (UIComponent child : within.getChildren()) {
            if (!child.isRendered() || child instanceof UIData) {
                continue;
            }
            if (child instanceof Section section) {
                if (section.text("anchor") != null && section.text("title") != null) {
                    sections.add(section);
                }
            } else {
                collect(child, sections);
            }
        }
    }
}

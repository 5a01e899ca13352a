package org.jinlei.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The line below a list: how many rows there are, links to turn the page, rows a page. */
final class Pager {

    private Pager() {
    }

    static void encode(FacesContext faces, ResponseWriter out, PagedTable<?> table) throws IOException {
        Part.open(out, "nav", "pager");
        out.writeAttribute("aria-label", Part.say("pager"), null);
        Part.element(out, "span", "pager-count", Part.say("pager.count", table.getCount()));
        if (table.isSearching()) {
            Part.element(out, "span", "pager-order", Part.say("pager.closestFirst"));
        }
        Part.open(out, "span", "pager-turn");
        turn(faces, out, table.getFirstLink(), "pager.first", null);
        turn(faces, out, table.getPreviousLink(), "pager.previous", "prev");
        turn(faces, out, table.getNextLink(), "pager.next", "next");
        out.endElement("span");
        Part.open(out, "span", "pager-sizes");
        Part.element(out, "span", null, Part.say("pager.size"));
        for (int size : PagedTable.SIZES) {
            if (size == table.getSize()) {
                out.startElement("strong", null);
                out.writeAttribute("aria-current", "true", null);
                out.writeText(size, null);
                out.endElement("strong");
            } else {
                Part.link(faces, out, table.sizeLink(size), null);
                out.writeText(size, null);
                out.endElement("a");
            }
        }
        out.endElement("span");
        out.endElement("nav");
    }

    private static void turn(FacesContext faces, ResponseWriter out, String target, String key, String relation) throws IOException {
        if (target == null) {
            Part.open(out, "span", "turn off");
            out.writeText(Part.say(key), null);
            out.endElement("span");
            return;
        }
        Part.link(faces, out, target, "turn");
        Part.attribute(out, "rel", relation);
        out.writeText(Part.say(key), null);
        out.endElement("a");
    }
}

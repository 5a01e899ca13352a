package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code j:filters}: the query form above a list. It asks by GET, so that the address carries the question; Enter submits. */
@FacesComponent(Filters.TYPE)
public class Filters extends Part {

    static final String TYPE = "org.jinlei.Filters";

    /** So many fields stand above the list on a phone; the others unfold, unless they narrow it. */
    private static final int ON_PHONE = 2;

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        boolean folds = false;
        boolean unfolded = false;
        boolean narrowed = false;
        int plain = 0;
        for (UIComponent child : getChildren()) {
            if (child instanceof Filter filter && filter.isRendered()) {
                boolean given = !filter.current(faces).isEmpty();
                folds |= filter.flag("more");
                unfolded |= filter.flag("more") && given;
                narrowed |= !filter.flag("more") && plain++ >= ON_PHONE && given;
            }
        }
        Markup html = new Markup(faces);
        String here = ((HttpServletRequest) faces.getExternalContext().getRequest()).getRequestURI();
        html.open("form", "filters" + (unfolded ? " unfolded" : "") + (narrowed ? " narrowed" : "")).with("method", "get").with("role", "search").with("action", here);
        for (String kept : new String[] {"ledger", "id", "sort", "dir", "size"}) {
            if (asked.get(kept) != null && asked.get(kept).length() < 40) {
                html.open("input").with("type", "hidden").with("name", kept).with("value", asked.get(kept));
            }
        }
        html.flush();
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        String of = asked.containsKey("ledger") ? "ledger" : "id";
        String record = asked.get(of);
        encodeButtons(html, record == null || record.length() > 40 ? here : here + "?" + of + "=" + URLEncoder.encode(record, StandardCharsets.UTF_8), folds || plain > ON_PHONE && !narrowed, folds, unfolded);
        html.close("form").flush();
    }

    private static void encodeButtons(Markup html, String here, boolean folds, boolean everywhere, boolean unfolded) {
        html.open("div", "filters-buttons").open("button", "button primary").with("type", "submit").text(say("filters.search")).close("button");
        html.link(here, "button").text(say("filters.reset")).close("a");
        if (folds) {
            html.open("button", everywhere ? "button quiet fold" : "button quiet fold on-phone").with("type", "button").with("aria-expanded", unfolded)
                    .with("data-open", say("filters.unfold")).with("data-close", say("filters.fold"))
                    .text(say(unfolded ? "filters.fold" : "filters.unfold")).close("button");
        }
        html.close("div");
    }
}

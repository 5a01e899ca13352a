package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * {@code j:filter}: one field of the query form ({@link Filters}): {@code type} search, text, date or select with {@code options}
 * (constants or SelectItems). Its name is the parameter of the address.
 */
@FacesComponent(Filter.TYPE)
public class Filter extends Part {

    static final String TYPE = "org.jinlei.Filter";

    /** What the address says, or an empty text. */
    String current(FacesContext faces) {
        String value = faces.getExternalContext().getRequestParameterMap().get(text("name"));
        return value == null ? "" : value;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String name = text("name");
        String type = text("type") == null ? "text" : text("type");
        open(out, "div", "filter filter-" + type + (flag("more") ? " filter-more" : ""));
        open(out, "label", null);
        out.writeAttribute("for", "filter-" + name, null);
        out.writeText(text("label"), null);
        out.endElement("label");
        if (type.equals("select")) {
            encodeSelect(out, name, current(faces));
        } else {
            open(out, "input", "in");
            out.writeAttribute("type", type, null);
            out.writeAttribute("id", "filter-" + name, null);
            out.writeAttribute("name", name, null);
            out.writeAttribute("value", current(faces), null);
            out.writeAttribute("maxlength", "60", null);
            out.writeAttribute("autocomplete", "off", null);
            attribute(out, "placeholder", text("placeholder"));
            out.endElement("input");
        }
        out.endElement("div");
    }

    private void encodeSelect(ResponseWriter out, String name, String current) throws IOException {
        open(out, "select", "in");
        out.writeAttribute("id", "filter-" + name, null);
        out.writeAttribute("name", name, null);
        option(out, "", say("filters.all"), current.isEmpty());
        for (Object one : options(getAttributes().get("options"))) {
            String value = one instanceof Enum<?> constant ? constant.name()
                    : one instanceof SelectItem item ? String.valueOf(item.getValue()) : String.valueOf(one);
            option(out, value, Labels.text(one), value.equals(current));
        }
        out.endElement("select");
    }

    private static void option(ResponseWriter out, String value, String label, boolean selected) throws IOException {
        out.startElement("option", null);
        out.writeAttribute("value", value, null);
        if (selected) {
            out.writeAttribute("selected", "selected", null);
        }
        out.writeText(label, null);
        out.endElement("option");
    }

    private static Collection<?> options(Object options) {
        if (options instanceof Collection<?> collection) {
            return collection;
        }
        if (options instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return options instanceof Map<?, ?> map ? map.entrySet().stream().map(e -> new SelectItem(e.getKey(), String.valueOf(e.getValue()))).toList()
                : List.of();
    }
}

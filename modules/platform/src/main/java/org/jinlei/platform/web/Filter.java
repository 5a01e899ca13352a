package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * {@code j:filter}: one field of the query form ({@link Filters}): {@code type} search, text, date or select with {@code options}
 * (constants or SelectItems). Its name is the parameter of the address. Where a page shows one of the options when the address names none,
 * a month or a term, {@code shown} says which; there is no choice of all then.
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
        Markup html = new Markup(faces);
        String name = text("name");
        String type = text("type") == null ? "text" : text("type");
        html.open("div", "filter filter-" + type + (flag("more") ? " filter-more" : ""));
        html.open("label").with("for", "filter-" + name).text(text("label")).close("label");
        if (type.equals("select")) {
            encodeSelect(html, name, current(faces));
        } else {
            html.open("input", "in").with("type", type).with("id", "filter-" + name).with("name", name).with("value", current(faces))
                    .with("maxlength", "60").with("autocomplete", "off").with("placeholder", text("placeholder"));
        }
        html.close("div").flush();
    }

    private void encodeSelect(Markup html, String name, String current) {
        html.open("select", "in").with("id", "filter-" + name).with("name", name);
        Collection<?> options = options(getAttributes().get("options"));
        String shown = text("shown");
        boolean always = shown != null && options.stream().anyMatch(one -> valueOf(one).equals(shown));
        if (!always) {
            option(html, "", say("filters.all"), current.isEmpty());
        }
        for (Object one : options) {
            option(html, valueOf(one), Labels.text(one), valueOf(one).equals(always && current.isEmpty() ? shown : current));
        }
        html.close("select");
    }

    private static String valueOf(Object one) {
        return one instanceof Enum<?> constant ? constant.name() : one instanceof SelectItem item ? String.valueOf(item.getValue()) : String.valueOf(one);
    }

    private static void option(Markup html, String value, String label, boolean selected) {
        html.open("option").with("value", value).with("selected", selected ? "selected" : null).text(label).close("option");
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

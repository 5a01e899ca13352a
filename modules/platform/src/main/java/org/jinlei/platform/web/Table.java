package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code j:table}: rows of a {@link PagedTable} or of a plain list, with headers that sort, an empty state and a pager. On a narrow
 * screen each row becomes a card. The body is evaluated for each row without keeping state, which is what makes long pages fast;
 * inputs and buttons therefore do not belong into it.
 */
@FacesComponent(Table.TYPE)
public class Table extends Part {

    static final String TYPE = "org.jinlei.Table";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Object value = getAttributes().get("value");
        PagedTable<?> paged = value instanceof PagedTable<?> table ? table : null;
        List<?> rows = paged != null ? paged.getRows() : value instanceof List<?> list ? list : List.of();
        ResponseWriter out = faces.getResponseWriter();
        if (rows.isEmpty()) {
            encodeEmpty(faces, out, paged);
            return;
        }
        List<Column> columns = columns();
        open(out, "div", "table-frame");
        open(out, "table", "table");
        if (text("caption") != null) {
            element(out, "caption", "sr-only", text("caption"));
        }
        encodeHead(faces, out, columns, paged);
        encodeRows(faces, out, columns, rows);
        out.endElement("table");
        out.endElement("div");
        if (paged != null) {
            Pager.encode(faces, out, paged);
        }
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (UIComponent child : getChildren()) {
            if (child instanceof Column column && column.isRendered()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private void encodeHead(FacesContext faces, ResponseWriter out, List<Column> columns, PagedTable<?> paged) throws IOException {
        out.startElement("thead", null);
        out.startElement("tr", null);
        for (Column column : columns) {
            String sort = column.text("sort");
            out.startElement("th", null);
            out.writeAttribute("scope", "col", null);
            attribute(out, "class", column.text("kind"));
            String label = column.text("label");
            if (paged == null || sort == null || paged.isSearching()) {
                out.writeText(label == null ? "" : label, null);
            } else {
                attribute(out, "aria-sort", paged.directionOf(sort));
                link(faces, out, paged.sortLink(sort), "sort");
                out.writeText(label, null);
                out.endElement("a");
            }
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void encodeRows(FacesContext faces, ResponseWriter out, List<Column> columns, List<?> rows) throws IOException {
        String variable = text("var");
        String[] labels = columns.stream().map(column -> column.text("label")).toArray(String[]::new);
        String[] kinds = columns.stream().map(column -> column.text("kind")).toArray(String[]::new);
        Map<String, Object> scope = faces.getExternalContext().getRequestMap();
        Object before = scope.get(variable);
        out.startElement("tbody", null);
        for (Object row : rows) {
            scope.put(variable, row);
            out.startElement("tr", null);
            for (int i = 0; i < labels.length; i++) {
                encodeCell(faces, out, columns.get(i), labels[i], kinds[i]);
            }
            out.endElement("tr");
        }
        out.endElement("tbody");
        if (before == null) {
            scope.remove(variable);
        } else {
            scope.put(variable, before);
        }
    }

    private static void encodeCell(FacesContext faces, ResponseWriter out, Column column, String label, String kind) throws IOException {
        out.startElement("td", null);
        attribute(out, "class", kind);
        attribute(out, "data-label", label);
        String target = column.text("link");
        if (target != null) {
            link(faces, out, target, null);
        }
        for (UIComponent child : column.getChildren()) {
            child.encodeAll(faces);
        }
        if (target != null) {
            out.endElement("a");
        }
        out.endElement("td");
    }

    private void encodeEmpty(FacesContext faces, ResponseWriter out, PagedTable<?> paged) throws IOException {
        boolean filtered = paged != null && paged.isFiltered();
        String title = filtered ? say("table.nothingFound") : text("empty") == null ? say("table.empty") : text("empty");
        String hint = filtered ? say("table.nothingFound.hint") : text("hint");
        Empty.encode(faces, out, title, hint, filtered ? paged.getResetLink() : null, getFacet("start"));
    }
}

package org.jinlei.platform.web;

import jakarta.el.ELContext;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
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
        if (rows.isEmpty()) {
            encodeEmpty(faces, paged);
            return;
        }
        Markup html = new Markup(faces);
        List<Column> columns = columns();
        html.open("div", "table-frame").open("table", flag("wide") ? "table wide" : "table");
        if (text("caption") != null) {
            html.element("caption", "sr-only", text("caption"));
        }
        encodeHead(html, columns, paged);
        encodeRows(faces, html, columns, rows);
        html.close("table").close("div");
        if (paged != null) {
            Pager.encode(html, paged);
        }
        html.flush();
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

    private static void encodeHead(Markup html, List<Column> columns, PagedTable<?> paged) {
        html.open("thead").open("tr");
        for (Column column : columns) {
            String sort = column.text("sort");
            html.open("th", column.text("kind")).with("scope", "col");
            if (paged == null || sort == null || paged.isSearching()) {
                html.text(column.text("label"));
            } else {
                html.with("aria-sort", paged.directionOf(sort));
                html.link(paged.sortLink(sort), "sort").text(column.text("label")).close("a");
            }
            html.close("th");
        }
        html.close("tr").close("thead");
    }

    /** The row is an argument in scope, as in a lambda: expressions find it before they ask any resolver. */
    private void encodeRows(FacesContext faces, Markup html, List<Column> columns, List<?> rows) throws IOException {
        String variable = text("var");
        String[] labels = columns.stream().map(column -> column.text("label")).toArray(String[]::new);
        String[] kinds = columns.stream().map(column -> column.text("kind")).toArray(String[]::new);
        ELContext expressions = faces.getELContext();
        html.open("tbody");
        for (Object row : rows) {
            expressions.enterLambdaScope(Map.of(variable, row));
            try {
                html.open("tr");
                for (int i = 0; i < labels.length; i++) {
                    html.open("td", kinds[i]).with("data-label", labels[i]);
                    encodeCell(faces, html, columns.get(i));
                    html.close("td");
                }
                html.close("tr");
            } finally {
                expressions.exitLambdaScope();
            }
        }
        html.close("tbody");
    }

    private static void encodeCell(FacesContext faces, Markup html, Column column) throws IOException {
        String target = column.text("link");
        if (target != null) {
            html.link(target, null);
        }
        html.flush();
        for (UIComponent child : column.getChildren()) {
            child.encodeAll(faces);
        }
        if (target != null) {
            html.close("a");
        }
    }

    private void encodeEmpty(FacesContext faces, PagedTable<?> paged) throws IOException {
        boolean filtered = paged != null && paged.isFiltered();
        String title = filtered ? say("table.nothingFound") : text("empty") == null ? say("table.empty") : text("empty");
        String hint = filtered ? say("table.nothingFound.hint") : text("hint");
        Empty.encode(faces, faces.getResponseWriter(), title, hint, filtered ? paged.getResetLink() : null, getFacet("start"));
    }
}

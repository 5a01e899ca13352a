package org.jinlei.platform.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * HTML that a tag puts together and writes as one text, for the tags of which a page has much: rows, options, the menu. Texts and the
 * values of attributes are escaped here; names of elements and attributes are constants of the tags.
 */
final class Markup {

    private static final int USUAL = 4096;

    private final FacesContext faces;
    private final StringBuilder html = new StringBuilder(USUAL);
    private boolean inTag;

    Markup(FacesContext faces) {
        this.faces = faces;
    }

    /** Begins an element; attributes may follow. */
    Markup open(String element) {
        endTag();
        html.append('<').append(element);
        inTag = true;
        return this;
    }

    /** Begins an element with a class. */
    Markup open(String element, String styleClass) {
        return open(element).with("class", styleClass);
    }

    /** Begins a link below the context root, or one that begins with {@code ?}. */
    Markup link(String target, String styleClass) {
        return open("a", styleClass).with("href", Part.address(faces, target));
    }

    /** An attribute of the element just begun; none when the value is null. */
    Markup with(String attribute, Object value) {
        if (value != null) {
            html.append(' ').append(attribute).append("=\"");
            escape(value.toString(), true);
            html.append('"');
        }
        return this;
    }

    Markup text(Object text) {
        endTag();
        if (text != null) {
            escape(text.toString(), false);
        }
        return this;
    }

    Markup close(String element) {
        endTag();
        html.append("</").append(element).append('>');
        return this;
    }

    /** A whole element with a text. */
    Markup element(String element, String styleClass, Object text) {
        return open(element, styleClass).text(text).close(element);
    }

    /** Writes what there is so far, so that a child may write behind it. */
    void flush() throws IOException {
        endTag();
        if (!html.isEmpty()) {
            faces.getResponseWriter().write(html.toString());
            html.setLength(0);
        }
    }

    @Override
    public String toString() {
        return inTag ? html + ">" : html.toString();
    }

    private void endTag() {
        if (inTag) {
            html.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append(quoted ? "&quot;" : "\"");
                default -> html.append(c);
            }
        }
    }
}

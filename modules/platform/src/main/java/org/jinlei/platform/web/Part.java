package org.jinlei.platform.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A tag that writes its own HTML: read-only, without state of its own, so that pages stay light. */
abstract class Part extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.jinlei";
    }

    /** The attribute as text; null when it is absent or blank. */
    String text(String attribute) {
        return text(this, attribute);
    }

    static String text(jakarta.faces.component.UIComponent part, String attribute) {
        Object value = part.getAttributes().get(attribute);
        String text = value == null ? "" : Labels.text(value);
        return text.isBlank() ? null : text;
    }

    boolean flag(String attribute) {
        return flag(this, attribute);
    }

    static boolean flag(jakarta.faces.component.UIComponent part, String attribute) {
        Object value = part.getAttributes().get(attribute);
        return value instanceof Boolean yes ? yes : value != null && Boolean.parseBoolean(value.toString());
    }

    /** A text of the platform in the language of the screen. */
    static String say(String key, Object... arguments) {
        return Messages.text("platform", key, arguments);
    }

    static void open(ResponseWriter out, String element, String styleClass) throws IOException {
        out.startElement(element, null);
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
    }

    /** A whole element with a text. */
    static void element(ResponseWriter out, String element, String styleClass, Object text) throws IOException {
        open(out, element, styleClass);
        out.writeText(text, null);
        out.endElement(element);
    }

    static void attribute(ResponseWriter out, String name, Object value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }

    /** A link below the context root, or a link that begins with {@code ?}. */
    static void link(FacesContext faces, ResponseWriter out, String target, String styleClass) throws IOException {
        out.startElement("a", null);
        attribute(out, "class", styleClass);
        out.writeURIAttribute("href", address(faces, target), null);
    }

    static String address(FacesContext faces, String target) {
        String root = faces.getExternalContext().getRequestContextPath();
        return target.startsWith("/") && !root.isEmpty() && !target.startsWith(root + "/") ? root + target : target;
    }
}

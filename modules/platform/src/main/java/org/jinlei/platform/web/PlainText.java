package org.jinlei.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Text as people mean it: without blanks at its ends and without control characters; nothing at all counts as absent. */
@FacesConverter("jinlei.plain")
public class PlainText implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        return clean(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, String value) {
        return value == null ? "" : value;
    }

    /** The cleaned text, or null when nothing is left. */
    static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder text = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.UNASSIGNED && Character.getType(c) != Character.SURROGATE)
                .forEach(text::appendCodePoint);
        String clean = text.toString().strip();
        return clean.isEmpty() ? null : clean;
    }
}

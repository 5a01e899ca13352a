package org.jinlei.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.Locale;

/** Numbers that are often pasted with blanks: identity numbers and phones. Full width becomes half width, letters become capitals. */
@FacesConverter("jinlei.compact")
public class CompactText implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        String clean = PlainText.clean(typed);
        if (clean == null) {
            return null;
        }
        StringBuilder text = new StringBuilder(clean.length());
        Normalizer.normalize(clean, Normalizer.Form.NFKC).codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(text::appendCodePoint);
        return text.isEmpty() ? null : text.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, String value) {
        return value == null ? "" : value;
    }
}

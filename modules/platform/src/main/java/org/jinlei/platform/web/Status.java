package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code j:status}: a state as a badge with its word; {@code tone} is quiet (the default), good, soon, late or active. */
@FacesComponent(Status.TYPE)
public class Status extends Part {

    static final String TYPE = "org.jinlei.Status";

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        String word = text("value");
        if (word == null) {
            return;
        }
        String tone = text("tone");
        ResponseWriter out = faces.getResponseWriter();
        element(out, "span", "status " + (tone == null ? "quiet" : tone), word);
    }
}

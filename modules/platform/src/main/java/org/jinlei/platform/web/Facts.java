package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code j:facts}: what is known about a record, as pairs of a name and a value ({@link Fact}). */
@FacesComponent(Facts.TYPE)
public class Facts extends Part {

    static final String TYPE = "org.jinlei.Facts";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        open(faces.getResponseWriter(), "dl", flag("single") ? "facts single" : "facts");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("dl");
        super.encodeEnd(faces);
    }
}

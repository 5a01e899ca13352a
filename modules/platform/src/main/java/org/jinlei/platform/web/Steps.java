package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code j:steps}: what has happened or is to be done, in order ({@link Step}). */
@FacesComponent(Steps.TYPE)
public class Steps extends Part {

    static final String TYPE = "org.jinlei.Steps";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        open(faces.getResponseWriter(), "ol", "steps");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("ol");
        super.encodeEnd(faces);
    }
}

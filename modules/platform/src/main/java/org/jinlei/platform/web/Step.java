package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code j:step}: one entry of {@link Steps}: when, what, who; details in the body; {@code tone} as in {@link Status}. */
@FacesComponent(Step.TYPE)
public class Step extends Part {

    static final String TYPE = "org.jinlei.Step";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        ResponseWriter out = faces.getResponseWriter();
        String tone = text("tone");
        open(out, "li", tone == null ? "step" : "step " + tone);
        given(out, "span", "step-when", text("when"));
        open(out, "div", "step-what");
        given(out, "strong", null, text("what"));
        given(out, "span", "step-who", text("who"));
    }

    private static void given(ResponseWriter out, String element, String styleClass, String text) throws IOException {
        if (text != null) {
            element(out, element, styleClass, text);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
        faces.getResponseWriter().endElement("li");
        super.encodeEnd(faces);
    }
}

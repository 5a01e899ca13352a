package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code j:fact}: one name and its value, given as {@code value} or as the body; an absent value reads 未填写. */
@FacesComponent(Fact.TYPE)
public class Fact extends Part {

    static final String TYPE = "org.jinlei.Fact";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        ResponseWriter out = faces.getResponseWriter();
        open(out, "div", flag("wide") ? "fact wide" : "fact");
        element(out, "dt", null, text("label"));
        out.startElement("dd", null);
        if (getChildCount() == 0) {
            String value = text("value");
            if (value == null || value.isEmpty()) {
                element(out, "span", "absent", say("absent"));
            } else {
                out.writeText(value, null);
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("dd");
        faces.getResponseWriter().endElement("div");
        super.encodeEnd(faces);
    }
}

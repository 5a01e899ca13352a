package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.UUID;
import org.jinlei.platform.access.FormKey;

/** {@code j:form}: a form that carries a key of its own, so that a second click or a replay changes nothing twice. */
@FacesComponent(Form.TYPE)
public class Form extends HtmlForm {

    static final String TYPE = "org.jinlei.Form";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        getPassThroughAttributes(true).put("novalidate", "novalidate");
        super.encodeBegin(faces);
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", FormKey.PARAMETER, null);
        out.writeAttribute("value", UUID.randomUUID().toString(), null);
        out.endElement("input");
    }
}

package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.UUID;
import org.jinlei.platform.access.FormKey;
import org.primefaces.context.PrimeFacesContext;

/**
 * {@code j:form}: a form that carries a key of its own, so that a second click or a replay changes nothing twice. With {@code again}
 * it may be sent as often as one likes, as the log-in form may. With {@code draft} what is typed is kept as a draft; {@code records} names
 * what the form is about ({@code CaseFile}, or {@code Person:person} for another parameter of the address than {@code id}) and
 * {@code version} the version of the record with which it was opened.
 */
@FacesComponent(Form.TYPE)
public class Form extends HtmlForm {

    static final String TYPE = "org.jinlei.Form";

    /** PrimeFaces asks each form for the nonce of the content policy; its own script adds it only to pages that load it. */
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        getPassThroughAttributes(true).put("novalidate", "novalidate");
        super.encodeBegin(faces);
        if (!isRendered()) {
            return;
        }
        hidden(faces, NONCE, PrimeFacesContext.getCspState(faces).getNonce());
        if (!Boolean.TRUE.equals(getAttributes().get("again"))) {
            hidden(faces, FormKey.PARAMETER, UUID.randomUUID().toString());
        }
        if (Part.flag(this, "draft")) {
            DraftOffer.encode(faces, this);
        }
    }

    static void hidden(FacesContext faces, String name, String value) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }
}

package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/**
 * The frame of a field: label, required mark, help and the message of its input, tied to the input for those who cannot see the
 * page. {@code j:field} puts the input in; {@code j:box} takes any input as its body. What
 * {@code keep="false"} marks goes into no draft. {@code when="role=PARENT|TEACHER"} shows the field while another one of the form has
 * one of these values; without scripts, and when it is wrong, it is always shown.
 */
@FacesComponent(FieldBox.TYPE)
public class FieldBox extends Part {

    static final String TYPE = "org.jinlei.FieldBox";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        UIInput input = inputIn(this);
        boolean group = isGroup(input);
        boolean wrong = input != null && !input.isValid();
        open(out, "div", "field" + (wrong ? " wrong" : "") + (group ? " group" : "") + (flag("wide") ? " wide" : "")
                + (input instanceof UISelectBoolean ? " check" : ""));
        if ("false".equals(text("keep"))) {
            out.writeAttribute("data-keep", "no", null);
        }
        attribute(out, "data-when", wrong ? null : text("when"));
        if (group) {
            out.writeAttribute("role", input instanceof UISelectMany ? "group" : "radiogroup", null);
            out.writeAttribute("aria-labelledby", input.getClientId(faces) + "-label", null);
        }
        encodeLabel(faces, out, input, group);
        if (text("help") != null) {
            out.startElement("p", null);
            out.writeAttribute("class", "help", null);
            attribute(out, "id", input == null ? null : input.getClientId(faces) + "-help");
            out.writeText(text("help"), null);
            out.endElement("p");
        }
        if (input != null) {
            describe(faces, input, wrong);
        }
        open(out, "div", "control");
    }

    private void encodeLabel(FacesContext faces, ResponseWriter out, UIInput input, boolean group) throws IOException {
        if (text("label") == null) {
            return;
        }
        open(out, group ? "span" : "label", "label");
        if (input != null) {
            out.writeAttribute("id", input.getClientId(faces) + "-label", null);
            if (!group) {
                out.writeAttribute("for", focusId(faces, input), null);
            }
        }
        out.writeText(text("label"), null);
        if (input != null && input.isRequired() || flag("required")) {
            open(out, "span", "must");
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText("*", null);
            out.endElement("span");
        }
        out.endElement(group ? "span" : "label");
    }

    /** A date picker says of its own input what is required and wrong; its frame may not. */
    private void describe(FacesContext faces, UIInput input, boolean wrong) {
        Map<String, Object> extra = input.getPassThroughAttributes(true);
        String id = input.getClientId(faces);
        String described = (text("help") == null ? "" : id + "-help ") + (wrong ? id + "-wrong" : "");
        put(extra, "aria-describedby", described.isBlank() ? null : described.strip());
        boolean itself = !isGroup(input) && !(input instanceof InputHolder);
        put(extra, "aria-required", input.isRequired() && itself ? "true" : null);
        put(extra, "aria-invalid", wrong && itself ? "true" : null);
    }

    private static void put(Map<String, Object> attributes, String name, Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        UIInput input = inputIn(this);
        out.endElement("div");
        if (input != null) {
            Iterator<FacesMessage> messages = faces.getMessages(input.getClientId(faces));
            if (messages.hasNext()) {
                FacesMessage message = messages.next();
                open(out, "p", "wrong-text");
                out.writeAttribute("id", input.getClientId(faces) + "-wrong", null);
                out.writeText(message.getSummary(), null);
                out.endElement("p");
            }
        }
        out.endElement("div");
        super.encodeEnd(faces);
    }

    /** The first input below a component, or null. */
    static UIInput inputIn(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIInput found = child instanceof UIInput input ? input : inputIn(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The id of the element that takes the focus for an input. */
    static String focusId(FacesContext faces, UIComponent input) {
        if (input instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        return input.getClientId(faces) + (isGroup(input) ? ":0" : "");
    }

    private static boolean isGroup(UIComponent input) {
        String renderer = input == null ? null : input.getRendererType();
        return input instanceof UISelectMany && "jakarta.faces.Checkbox".equals(renderer)
                || input instanceof UISelectOne && "jakarta.faces.Radio".equals(renderer);
    }
}

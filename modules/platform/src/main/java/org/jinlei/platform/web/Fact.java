package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * {@code j:fact}: one name and its value, given as {@code value} or as the body. An absent value reads 未填写, and so does a body of which nothing is
 * left but brackets and dashes.
 */
@FacesComponent(Fact.TYPE)
public class Fact extends Part {

    static final String TYPE = "org.jinlei.Fact";

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SHOWS_SOMETHING = Pattern.compile("<(img|input|meter|progress|svg)\\b");

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        ResponseWriter out = faces.getResponseWriter();
        open(out, "div", flag("wide") ? "fact wide" : "fact");
        element(out, "dt", null, text("label"));
        out.startElement("dd", null);
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        boolean written = getChildCount() > 0;
        String content = written ? body(faces) : text("value");
        if (content == null || written && !isSaid(content)) {
            element(out, "span", "absent", say("absent"));
        } else if (written) {
            out.write(content);
        } else {
            out.writeText(content, null);
        }
    }

    private String body(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        StringWriter body = new StringWriter();
        ResponseWriter aside = out.cloneWithWriter(body);
        faces.setResponseWriter(aside);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
            aside.flush();
        } finally {
            faces.setResponseWriter(out);
        }
        return body.toString();
    }

    /** Whether markup shows anything to who reads it. */
    static boolean isSaid(String markup) {
        return SHOWS_SOMETHING.matcher(markup).find() || SAYS_SOMETHING.matcher(TAG.matcher(markup).replaceAll("").replaceAll("&#?\\w+;", "")).find();
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("dd");
        faces.getResponseWriter().endElement("div");
        super.encodeEnd(faces);
    }
}

package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code j:toast}: says that something was done: the greeting that a {@link Redirect} asked for, and messages of good news. */
@FacesComponent(Toast.TYPE)
public class Toast extends Part {

    static final String TYPE = "org.jinlei.Toast";

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        List<String> news = new ArrayList<>();
        String done = faces.isPostback() ? null : faces.getExternalContext().getRequestParameterMap().get("done");
        if (done != null && done.matches("[a-z]{1,20}\\.[a-zA-Z0-9.]{1,60}")) {
            int dot = done.indexOf('.');
            String text = Messages.find(done.substring(0, dot), "done." + done.substring(dot + 1));
            if (text != null) {
                news.add(text);
            }
        }
        for (FacesMessage message : faces.getMessageList(null)) {
            if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
                news.add(message.getSummary());
            }
        }
        ResponseWriter out = faces.getResponseWriter();
        open(out, "div", "toasts");
        out.writeAttribute("role", "status", null);
        for (String text : news) {
            element(out, "p", "toast", text);
        }
        out.endElement("div");
    }
}

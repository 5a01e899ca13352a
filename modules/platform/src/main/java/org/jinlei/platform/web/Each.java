package org.jinlei.platform.web;

import jakarta.el.ELContext;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code j:each}: its body once for each of a list. What is repeated is only read: unlike {@code ui:repeat} it keeps no state of its children, which
 * makes long pages fast; inputs and buttons therefore do not belong into it.
 */
@FacesComponent(Each.TYPE)
public class Each extends Part {

    static final String TYPE = "org.jinlei.Each";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        if (getAttributes().get("value") instanceof List<?> items) {
            String variable = text("var");
            for (Object item : items) {
                encode(faces, variable, item, getChildren());
            }
        }
    }

    /** The item is an argument in scope, as in a lambda: expressions find it before they ask any resolver. */
    private static void encode(FacesContext faces, String variable, Object item, List<UIComponent> body) throws IOException {
        ELContext expressions = faces.getELContext();
        expressions.enterLambdaScope(Map.of(variable, item));
        try {
            for (UIComponent part : body) {
                part.encodeAll(faces);
            }
        } finally {
            expressions.exitLambdaScope();
        }
    }
}

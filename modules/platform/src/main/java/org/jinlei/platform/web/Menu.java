package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** {@code j:menu}: the side menu, groups of pages under their headings; {@code value} is {@link Navigation#getMenu()}. */
@FacesComponent(Menu.TYPE)
public class Menu extends Part {

    static final String TYPE = "org.jinlei.Menu";

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Markup html = new Markup(faces);
        html.open("nav", "menu").with("id", "menu").with("aria-label", say("menu"));
        for (Object one : (List<?>) getAttributes().get("value")) {
            Navigation.Group group = (Navigation.Group) one;
            html.element("h2", null, group.title()).open("ul");
            for (Navigation.Entry entry : group.entries()) {
                html.open("li").link(entry.path(), entry.here() ? "here" : null).with("aria-current", entry.here() ? "page" : null)
                        .text(entry.title()).close("a").close("li");
            }
            html.close("ul");
        }
        html.close("nav").flush();
    }
}

package org.jinlei.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Shows pages in the language that the person chose (cookie {@code lang}), else in Chinese; forms keep the question of their address. */
public class Language extends ViewHandlerWrapper {

    /** Name of the cookie and of the parameter that sets it. */
    static final String NAME = "lang";

    private static final int LONGEST_QUERY = 1000;

    /** @param wrapped the handler before this one */
    public Language(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** Language in which a request is answered. */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (NAME.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Messages.CHINESE;
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String action = super.getActionURL(faces, viewId);
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        boolean form = UIComponent.getCurrentComponent(faces) instanceof UIForm;
        return form && query != null && query.length() <= LONGEST_QUERY && action.indexOf('?') < 0 ? action + "?" + query : action;
    }
}

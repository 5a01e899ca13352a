package org.jinlei.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.ResourceBundle;

/** Makes {@code #{casesText['screen.cases.list']}} mean that text of the module {@code cases} in the language of the screen. */
public class TextResolver extends ELResolver {

    private static final String SUFFIX = "Text";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name) || !name.endsWith(SUFFIX) || name.length() == SUFFIX.length()) {
            return null;
        }
        ResourceBundle bundle = Messages.bundle(name.substring(0, name.length() - SUFFIX.length()), Messages.locale());
        if (bundle != null) {
            context.setPropertyResolved(base, property);
        }
        return bundle;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // texts are never written from a page
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}

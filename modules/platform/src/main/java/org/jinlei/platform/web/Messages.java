package org.jinlei.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of the modules in the language of the screen: {@code org/jinlei/MODULE/messages}, Chinese with English beside it. */
public final class Messages {

    /** The language of the office, used unless a person asks for English. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** The languages that a person may choose from. */
    public static final List<Locale> LANGUAGES = List.of(CHINESE, Locale.ENGLISH);

    private static final ResourceBundle.Control CONTROL = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, Map<String, Optional<ResourceBundle>>> BUNDLES = new ConcurrentHashMap<>();

    private static final String PACKAGE = "org.jinlei.";

    private Messages() {
    }

    /** All texts of a module; null when there is no such module. */
    public static ResourceBundle bundle(String module, Locale locale) {
        return BUNDLES.computeIfAbsent(locale, any -> new ConcurrentHashMap<>()).computeIfAbsent(module, name -> read(name, locale)).orElse(null);
    }

    private static Optional<ResourceBundle> read(String module, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(PACKAGE + module + ".messages", locale, Messages.class.getClassLoader(), CONTROL));
        } catch (MissingResourceException noSuchModule) {
            return Optional.empty();
        }
    }

    /** One text in the language of the screen, or null when the module has no such key. */
    public static String find(String module, String key, Object... arguments) {
        return find(locale(), module, key, arguments);
    }

    /** One text in a language, or null when the module has no such key. */
    public static String find(Locale locale, String module, String key, Object... arguments) {
        ResourceBundle bundle = bundle(module, locale);
        if (bundle == null || !bundle.containsKey(key)) {
            return null;
        }
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** One text in the language of the screen; the key itself when it is missing, which a test prevents. */
    public static String text(String module, String key, Object... arguments) {
        String found = find(module, key, arguments);
        return found == null ? key : found;
    }

    /** The module to which a class belongs: the package below {@code org.jinlei}. */
    public static String moduleOf(Class<?> type) {
        String name = type.getName();
        if (!name.startsWith(PACKAGE)) {
            return "platform";
        }
        String rest = name.substring(PACKAGE.length());
        return rest.substring(0, rest.indexOf('.'));
    }

    /** Language of the screen that is being shown. */
    public static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot root = faces == null ? null : faces.getViewRoot();
        return root == null || root.getLocale() == null ? CHINESE : root.getLocale();
    }
}

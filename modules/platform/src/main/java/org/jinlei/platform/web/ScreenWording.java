package org.jinlei.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jinlei.platform.Module;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.Titled;
import org.jinlei.platform.ledger.Wording;

/** Writes values with the words of the screens. */
@ApplicationScoped
class ScreenWording implements Wording {

    @Inject
    private Instance<Module> modules;

    private static final String ACTION = "action.";
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public String value(LedgerColumn column, Object value, Locale locale) {
        return column.kind() == LedgerColumn.Kind.SECOND && value instanceof LocalDateTime moment ? SECOND.format(moment) : value(value, locale);
    }

    @Override
    public String value(Object value, Locale locale) {
        return value instanceof Titled titled ? words(titled, locale) : Labels.text(value, locale);
    }

    @Override
    public Set<String> actions(String words) {
        Set<String> found = new TreeSet<>();
        for (Module module : modules) {
            for (Locale locale : Messages.LANGUAGES) {
                ResourceBundle texts = Messages.bundle(module.name(), locale);
                if (texts != null) {
                    texts.keySet().stream().filter(key -> (key.startsWith(ACTION) || key.startsWith("screen."))
                            && texts.getString(key).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                            .forEach(key -> found.add(key.startsWith(ACTION) ? key.substring(ACTION.length()) : key));
                }
            }
        }
        return found;
    }

    private String words(Titled titled, Locale locale) {
        for (Module module : modules) {
            String found = Messages.find(locale, module.name(), titled.prefix() + titled.name());
            if (found != null) {
                return found;
            }
        }
        return titled.name();
    }

    @Override
    public String text(Ledger<?> ledger, String key, Locale locale) {
        return text(Messages.moduleOf(ledger.getClass()), key, locale);
    }

    @Override
    public String text(String module, String key, Locale locale, Object... arguments) {
        String found = Messages.find(locale, module, key, arguments);
        return found == null ? key : found;
    }

    @Override
    public String label(Ledger<?> ledger, LedgerFilter filter, Locale locale) {
        String module = Messages.moduleOf(ledger.getClass());
        String own = Messages.find(locale, module, "ledger." + ledger.name() + ".filter." + filter.name());
        return own == null ? text(module, "ledger." + ledger.name() + "." + filter.name(), locale) : own;
    }

    @Override
    public String said(LedgerFilter filter, String value, Locale locale) {
        if (filter.kind() == LedgerFilter.Kind.YES_NO) {
            return value("yes".equals(value), locale);
        }
        if (filter.named() != null && value.matches("\\d{1,18}")) {
            return filter.named().get().getOrDefault(Long.valueOf(value), value);
        }
        return filter.choices().stream().filter(one -> one.name().equalsIgnoreCase(value)).findFirst().map(one -> value(one, locale)).orElse(value);
    }
}

package org.jinlei.platform.events.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jinlei.platform.events.domain.PublicationRow;
import org.jinlei.platform.web.Messages;

/** What an administrator calls an event and whoever hears it: the message {@code event.CLASS} and the menu group of the module, the class where there is none. */
@Named
@ApplicationScoped
public class EventNames {

    private static final int MODULE = 2;

    /** Name of the event. */
    public String event(PublicationRow row) {
        return orElse(Messages.find(module(row.eventType()), "event." + row.getEvent()), row.getEvent());
    }

    /** Module of the observer. */
    public String receiver(PublicationRow row) {
        return orElse(Messages.find(module(row.listener()), "menu." + module(row.listener())), row.getObserver());
    }

    private static String module(String name) {
        String[] parts = name.split("\\.");
        return parts.length > MODULE ? parts[MODULE] : "platform";
    }

    private static String orElse(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}

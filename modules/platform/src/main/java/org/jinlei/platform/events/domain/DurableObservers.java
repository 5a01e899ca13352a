package org.jinlei.platform.events.domain;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jinlei.platform.events.Durable;

/**
 * Knows every observer marked {@link Durable}, and for each adds an ordinary one that hears the same events within the publisher's transaction and
 * writes the row. The publisher fires without qualifiers, so the marked observer itself is not called then: an event qualified by nothing does not
 * reach it. Which records an interface such as {@code cases.Referral} means is left to CDI's own resolution.
 */
public class DurableObservers implements Extension {

    private final Map<String, ObserverMethod<?>> byListener = new TreeMap<>();

    void collect(@Observes ProcessObserverMethod<?, ?> found) {
        ObserverMethod<?> observer = found.getObserverMethod();
        if (observer.getObservedQualifiers().stream().anyMatch(Durable.class::isInstance)) {
            AnnotatedMethod<?> method = found.getAnnotatedMethod();
            String listener = observer.getBeanClass().getName() + "." + method.getJavaMember().getName();
            if (byListener.put(listener, observer) != null) {
                found.addDefinitionError(new IllegalStateException("Two durable observers are called " + listener));
            }
            if (observer.getObservedType() instanceof Class<?> type && !type.isInterface()) {
                EventPayload.requireFit(type);
            }
        }
    }

    void write(@Observes AfterBeanDiscovery discovered, BeanManager beans) {
        byListener.forEach((listener, observer) -> add(discovered, beans, listener, observer.getObservedType()));
    }

    private static void add(AfterBeanDiscovery discovered, BeanManager beans, String listener, Type type) {
        discovered.<Object>addObserverMethod().beanClass(Publications.class).observedType(type)
                .notifyWith(context -> beans.createInstance().select(Publications.class).get().write(listener, context.getEvent()));
    }

    /**
     * Hands an event to an observer, in the running transaction.
     *
     * @throws Undeliverable if there is no such observer, or it does not hear such events
     */
    @SuppressWarnings("unchecked")
    void deliver(String listener, Class<?> type, String payload) {
        ObserverMethod<?> observer = byListener.get(listener);
        if (observer == null) {
            throw new Undeliverable("LISTENER_UNKNOWN " + listener);
        }
        if (type == null || !type.isRecord() || !(observer.getObservedType() instanceof Class<?> heard) || !heard.isAssignableFrom(type)) {
            throw new Undeliverable("EVENT_UNKNOWN");
        }
        ((ObserverMethod<Object>) observer).notify(event(type, payload));
    }

    /** Names of the observers, in order. */
    List<String> listeners() {
        return List.copyOf(byListener.keySet());
    }

    private static Record event(Class<?> type, String payload) {
        try {
            return EventPayload.read(type, payload);
        } catch (RuntimeException unreadable) {
            // Whatever makes the text unfit for today's record: no further try will read it better.
            throw new Undeliverable("EVENT_UNREADABLE " + unreadable.getClass().getSimpleName());
        }
    }
}

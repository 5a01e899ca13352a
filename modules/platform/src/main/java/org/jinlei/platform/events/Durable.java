package org.jinlei.platform.events;

import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the event parameter of an observer: it hears the event soon after the publisher's transaction, in one of its own, as the system's job
 * {@code event-delivery}. When it fails it is tried again with growing pauses, after a restart too; what it writes to the database it writes once.
 *
 * <pre>void open(@Observes @Durable Referral referral) { ... }</pre>
 *
 * The publisher knows nothing of it: it fires the record by an {@code Event} without qualifiers. The record carries numbers, dates and enums, never a
 * text. No order of events is promised; whoever depends on one looks at the record as it is now. The observer's class keeps its name and the method
 * too: both are written in the rows that wait.
 */
@Qualifier
@Documented
@Target(PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Durable {
}

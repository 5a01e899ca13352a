package org.jinlei.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root package of a business module: the only package that other modules may import.
 * The architecture test reads the declared dependencies and table prefix and holds the code to them.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BusinessModule {

    /** Short name, equal to the last part of the package, the table prefix and the message bundle's folder. */
    String name();

    /** One sentence: what the module is for. */
    String purpose();

    /** Names of the business modules whose face this one may import; {@code platform} is always allowed. */
    String[] dependsOn() default {};

    /** Events of this module's face that it raises. */
    Class<?>[] raises() default {};

    /** Events and event interfaces that it observes. */
    Class<?>[] hears() default {};
}

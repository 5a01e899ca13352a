package org.jinlei.platform.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unit of work that somebody asks the system for; every public method of a transactional class carries it.
 * Around the method, from the outside in: the caller's permission is checked (a refusal is audited and looks like
 * {@link org.jinlei.platform.rules.NotThere}), a deadlock is tried again, a form's key is spent so that a second click writes
 * nothing, and one audit entry with the records read and written is saved in the same transaction.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UseCase {

    /** Key of the permission that the caller must hold. */
    @Nonbinding
    String value() default Permission.LOGGED_IN;
}

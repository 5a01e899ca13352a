package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jinlei.platform.access.UseCase;

/** Reads once what a use case is called and which permission it asks for. */
@ApplicationScoped
class UseCases {

    private final Map<Method, Described> known = new ConcurrentHashMap<>();

    Described of(InvocationContext call) {
        return known.computeIfAbsent(call.getMethod(), UseCases::describe);
    }

    private static Described describe(Method method) {
        UseCase useCase = method.getAnnotation(UseCase.class);
        if (useCase == null) {
            useCase = method.getDeclaringClass().getAnnotation(UseCase.class);
        }
        return new Described(method.getDeclaringClass().getSimpleName() + "." + method.getName(), useCase.value());
    }

    /**
     * @param action     class and method, for instance {@code CaseWork.open}: the name in the audit trail and, after {@code action.},
     *                   the key of its title in the messages
     * @param permission key of the permission that it asks for
     */
    record Described(String action, String permission) {
    }
}

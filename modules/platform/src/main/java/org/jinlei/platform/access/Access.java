package org.jinlei.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jinlei.platform.access.domain.Callers;
import org.jinlei.platform.rules.NotThere;

/** The one place that says who is acting and what they reach. Inject it into use cases; pages use it only to hide what would be refused. */
@RequestScoped
public class Access {

    @Inject
    private Callers callers;

    private Caller caller;

    /** Who is acting. */
    public Caller caller() {
        if (caller == null) {
            caller = callers.current();
        }
        return caller;
    }

    /** Number of the acting account. */
    public long userId() {
        return caller().userId();
    }

    public boolean may(String permission) {
        return caller().may(permission);
    }

    /** What somebody who is logged in has to do before everything else, or null. */
    public OwedStep owed() {
        return caller().isLoggedIn() ? OwedStep.of(caller()) : null;
    }

    /** Rows that the permission reaches by the organisation tree. */
    public DataScope scope(String permission) {
        return caller().scope(permission);
    }

    /**
     * Continues only if the caller holds the permission.
     *
     * @throws NotThere otherwise
     */
    public void require(String permission) {
        if (!may(permission)) {
            throw new NotThere();
        }
    }

    /** Does the work under the name of one of the system's own jobs, and is the former caller again afterwards. */
    public <T> T asJob(String job, Supplier<T> work) {
        Caller before = caller;
        caller = Caller.job(job);
        try {
            return work.get();
        } finally {
            caller = before;
        }
    }

    /**
     * Does the work as a colleague would, and is the former caller again afterwards. For work that the system does in somebody's
     * place: the demonstration's story and the tests.
     */
    public <T> T as(String username, Supplier<T> work) {
        Caller before = caller;
        caller = callers.named(username);
        try {
            return work.get();
        } finally {
            caller = before;
        }
    }

    /** Forgets who was acting: after log-in and log-out within one request. */
    public void refresh() {
        caller = null;
    }
}

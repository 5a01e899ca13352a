package org.jinlei.platform.web;

/**
 * Where a page goes after its work is done: the outcome of an action. The new page greets with {@code done.KEY} of the module.
 *
 * <pre>return Redirect.to("/cases/view", id).done("cases.opened");</pre>
 */
public final class Redirect {

    private Redirect() {
    }

    /** A next page. */
    public static To to(String path) {
        return new To(path + "?faces-redirect=true");
    }

    /** The next page, showing the record. */
    public static To to(String path, long id) {
        return new To(path + "?faces-redirect=true&id=" + id);
    }

    /** A next page. */
    public record To(String outcome) {

        /** The outcome without a greeting. */
        @Override
        public String toString() {
            return outcome;
        }

        /** The outcome with a greeting: module, dot, last part of the key {@code done.…}. */
        public String done(String message) {
            return outcome + "&done=" + message;
        }
    }
}

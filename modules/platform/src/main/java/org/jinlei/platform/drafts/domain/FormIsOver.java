package org.jinlei.platform.drafts.domain;

/** What a page wants to keep was sent or discarded after the page was shown; it is nothing that anybody lacks. */
public class FormIsOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormIsOver() {
        super("the form is over", null, false, false);
    }
}

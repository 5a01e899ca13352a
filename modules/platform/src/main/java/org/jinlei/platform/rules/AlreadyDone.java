package org.jinlei.platform.rules;

/** The same form was sent before, by a second click or a replay: it has been carried out once and nothing more was written. */
public class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyDone() {
        super("already done", null, false, false);
    }
}

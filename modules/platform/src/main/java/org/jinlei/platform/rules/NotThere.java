package org.jinlei.platform.rules;

/** The record does not exist, or the caller may not know that it does: both look the same, to the byte. */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not there", null, false, false);
    }
}

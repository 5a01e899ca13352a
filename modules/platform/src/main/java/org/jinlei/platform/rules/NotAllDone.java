package org.jinlei.platform.rules;

import jakarta.ejb.ApplicationException;

/** One of several records refused what was asked for all of them together: nothing was done to any. */
@ApplicationException(rollback = true)
public class NotAllDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SeveralDone.Refusal refusal;

    NotAllDone(SeveralDone.Refusal refusal) {
        super("not all done", null, false, false);
        this.refusal = refusal;
    }

    /** The record and why. */
    public SeveralDone.Refusal refusal() {
        return refusal;
    }
}

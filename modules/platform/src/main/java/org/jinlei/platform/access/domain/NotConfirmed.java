package org.jinlei.platform.access.domain;

/** The provider of the unified log-in did not confirm who somebody is, or what it said does not hold. The message is for the audit trail. */
public class NotConfirmed extends Exception {

    private static final long serialVersionUID = 1L;

    NotConfirmed(String why) {
        super(why);
    }

    NotConfirmed(String why, Throwable cause) {
        super(why, cause);
    }
}

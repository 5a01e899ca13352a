package org.jinlei.platform.tokens;

/** Whether an access token holds. */
public enum TokenState {
    /** It holds. */
    IN_FORCE,
    /** Its time is over. */
    EXPIRED,
    /** Somebody ended it. */
    ENDED
}

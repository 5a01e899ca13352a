package org.jinlei.platform.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What stands between a right password and everything else, in the order in which it is done, with the page for it. */
public enum OwedStep {
    /** The code of the second factor. */
    CODE("/code", Permission.OWN_PASSWORD),
    /** A password of their own in place of the first or an old one. */
    PASSWORD("/password", Permission.OWN_FACTOR),
    /** Setting up the second factor that a role asks for. */
    FACTOR("/factor", Permission.LOGGED_IN);

    private final String page;
    private final String opens;

    OwedStep(String page, String opens) {
        this.page = page;
        this.opens = opens;
    }

    /** The first step that somebody who is logged in still owes, or null. */
    static OwedStep of(Caller caller) {
        for (OwedStep step : values()) {
            if (!caller.may(step.opens)) {
                return step;
            }
        }
        return null;
    }

    /**
     * Address of the page on which the step is done. The page of the code leads back to where the person wanted to go.
     *
     * @param wanted address below the context root
     */
    public String address(String wanted) {
        return this == CODE ? page + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : page;
    }
}

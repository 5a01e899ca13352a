package org.jinlei.platform.access;

import java.time.LocalDateTime;

/**
 * A person's own second factor.
 *
 * @param since     when the authenticator was set up, null without one
 * @param codesLeft recovery codes that were not used yet
 * @param asked     whether one of the person's roles asks for it
 * @param offered   secret of an authenticator that waits for its first code, null without one
 */
public record OwnFactor(LocalDateTime since, int codesLeft, boolean asked, String offered) {
    public LocalDateTime getSince() { return since; }
    public int getCodesLeft() { return codesLeft; }
    public boolean isAsked() { return asked; }
    public boolean isSetUp() { return since != null; }
}

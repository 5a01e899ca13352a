package org.jinlei.app.server;

/** The fonts with which tests print sheets. */
public final class DebianFonts {

    private DebianFonts() {
    }

    /** Returns when they are there. */
    public static void require() {
        try {
            DebianInstallation.here(DebianInstallation.Wanted.SHEETS).require();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted", interrupted);
        }
    }
}

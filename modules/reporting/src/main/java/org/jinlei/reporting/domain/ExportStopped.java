package org.jinlei.reporting.domain;

/** The file that is being made is no longer wanted. */
class ExportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportStopped() {
        super("The export was cancelled, withdrawn or taken over by another run");
    }
}

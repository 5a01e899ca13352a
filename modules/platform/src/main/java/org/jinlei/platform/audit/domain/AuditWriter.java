package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes audit entries into the running transaction. */
@ApplicationScoped
public class AuditWriter {

    /** Inserts one entry. */
    public void write(AuditNote note) {
        throw new UnsupportedOperationException(note.action());
    }
}

package org.jinlei.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jinlei.platform.audit.domain.AuditNote;
import org.jinlei.platform.audit.domain.AuditWriter;

/**
 * What a use case tells the audit trail about itself. The entry (who, when, from where, which use case, with what result) is written
 * by the platform around every {@link org.jinlei.platform.access.UseCase} in the same transaction; the use case adds which records
 * it read or wrote and why. Never hand over names, identity numbers or other personal data: ids and short facts only.
 */
@RequestScoped
public class AuditTrail {

    @Inject
    private AuditWriter writer;

    private final Deque<AuditNote> notes = new ArrayDeque<>();

    /** The use case read or wrote these records; {@code kind} is the entity's name, for instance {@code Person}. */
    public void concerns(String kind, long id) {
        concerns(kind, List.of(id));
    }

    /** The use case read or wrote these records, for instance the rows of a list that is about to be shown. */
    public void concerns(String kind, Collection<Long> ids) {
        if (!notes.isEmpty()) {
            notes.peek().concerns(kind, ids);
        }
    }

    /** Why it was done, in the words of the person who did it. */
    public void because(String reason) {
        if (!notes.isEmpty()) {
            notes.peek().because(reason);
        }
    }

    /** A short fact about what was done: a status, a filter, a count. */
    public void detail(String detail) {
        if (!notes.isEmpty()) {
            notes.peek().detail(detail);
        }
    }

    /** The use case is carried out in the place of somebody who is absent. */
    public void actingFor(long user) {
        if (!notes.isEmpty()) {
            notes.peek().actingFor(user);
        }
    }

    /** In whose place the use case is carried out, or null: in nobody's but the caller's own. */
    public Long actingFor() {
        return notes.isEmpty() ? null : notes.peek().actingFor();
    }

    /** Opens the note of a use case; called by the platform only. */
    public AuditNote open(String action) {
        AuditNote note = new AuditNote(action);
        notes.push(note);
        return note;
    }

    /** Closes the innermost note; called by the platform only. */
    public void close() {
        notes.pop();
    }

    /** Writes the note into the running transaction; called by the platform only. */
    public void write(AuditNote note) {
        writer.write(note);
    }
}

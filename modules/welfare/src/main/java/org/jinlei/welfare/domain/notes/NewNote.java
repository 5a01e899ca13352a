package org.jinlei.welfare.domain.notes;

import java.time.LocalDate;

/** A note for a child's file: what about, of which day, known from where, and what. */
public record NewNote(NoteKind kind, LocalDate onDay, String source, String text) {
}

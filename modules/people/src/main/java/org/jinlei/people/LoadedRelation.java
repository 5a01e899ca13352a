package org.jinlei.people;

import java.time.LocalDate;

/** A relation for {@link PersonLoader}: the other is the person's father, mother, class teacher. */
public record LoadedRelation(long personId, long otherId, RelationKind kind, LocalDate confirmedOn) {
}

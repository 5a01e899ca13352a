package org.jinlei.people.domain;

import java.time.LocalDate;
import org.jinlei.people.RelationKind;

/**
 * A relation to be written down.
 *
 * @param otherId   number of the other person
 * @param kind      what the other is to the person
 * @param family    code of the list 家庭关系 (GB/T 4761) that says it in more detail, or null
 * @param note      in what way, for {@link RelationKind#OTHER} above all; or null
 * @param validFrom first day, or null when it always held
 */
public record NewRelation(long otherId, RelationKind kind, String family, String note, LocalDate validFrom) {

    /** A relation that is not said in more detail. */
    public NewRelation(long otherId, RelationKind kind, String note, LocalDate validFrom) {
        this(otherId, kind, null, note, validFrom);
    }

    /** The same to another entry of the register. */
    NewRelation to(long other) {
        return new NewRelation(other, kind, family, note, validFrom);
    }
}

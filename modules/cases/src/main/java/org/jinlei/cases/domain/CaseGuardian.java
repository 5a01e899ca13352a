package org.jinlei.cases.domain;

import java.util.List;
import org.jinlei.people.GuardianSummary;
import org.jinlei.people.RelationKind;

/** A parent or appointed guardian of a person of a case. */
public record CaseGuardian(long personId, String name, RelationKind kind) {

    /** As the register tells them; null when it tells none. */
    public static List<CaseGuardian> of(List<GuardianSummary> guardians) {
        return guardians == null ? List.of() : guardians.stream().map(one -> new CaseGuardian(one.guardian().id(), one.guardian().name(), one.kind())).toList();
    }

    public long getPersonId() { return personId; }
    public String getName() { return name; }
    public RelationKind getKind() { return kind; }
}

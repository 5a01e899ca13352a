package org.jinlei.cases.domain;

import java.util.List;

/**
 * A person of a case with the name, as those see it who may read the file.
 *
 * @param facts     part in the case and age at the act
 * @param name      name in full
 * @param guardians parents and appointed guardians of today
 */
public record CasePerson(ParticipantFacts facts, String name, List<CaseGuardian> guardians) {

    public CasePerson {
        guardians = List.copyOf(guardians);
    }

    public ParticipantFacts getFacts() { return facts; }
    public long getId() { return facts.id(); }
    public ParticipantRole getRole() { return facts.role(); }
    public String getName() { return name; }
    public List<CaseGuardian> getGuardians() { return guardians; }
    public boolean isOffender() { return facts.role() == ParticipantRole.OFFENDER; }
}

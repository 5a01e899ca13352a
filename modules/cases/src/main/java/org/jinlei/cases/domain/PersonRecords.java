package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.people.PersonDirectory;

/**
 * What is recorded about a person, of whatever station and sealed or not: only for the answer of a reply that somebody else approves, within
 * its transaction. Nobody else may ask.
 */
@ApplicationScoped
public class PersonRecords {

    @Inject
    private EntityManager em;

    @Inject
    private PersonDirectory people;

    @Inject
    @Any
    private Instance<SealableSource> sources;

    @Inject
    private Clock clock;

    /** What there is, and of what kind it is for a reply. */
    public RecordsFound of(long personId) {
        LocalDate today = LocalDate.now(clock);
        boolean sealed = false;
        boolean open = false;
        for (Participant participant : em.createQuery("select p from Participant p where p.role = :offender and p.personId in :persons", Participant.class)
                .setParameter("offender", ParticipantRole.OFFENDER).setParameter("persons", people.identities(personId)).getResultList()) {
            ParticipantFacts part = participant.facts();
            List<SealableRecord> records = new ArrayList<>();
            sources.forEach(source -> source.of(part.fileId()).stream().filter(one -> one.participantId() == part.id()).forEach(records::add));
            boolean fileSealed = em.find(CaseFile.class, part.fileId()).status() == CaseStatus.SEALED;
            sealed |= fileSealed && records.isEmpty() || records.stream().anyMatch(one -> isSealed(one, part, today));
            open |= records.stream().anyMatch(one -> one.kind() == SealableKind.CRIMINAL_SENTENCE && !isSealed(one, part, today));
        }
        return new RecordsFound(sealed, open);
    }

    private static boolean isSealed(SealableRecord record, ParticipantFacts part, LocalDate today) {
        return !SealingRule.duties(record, part.age(), today).isEmpty();
    }
}

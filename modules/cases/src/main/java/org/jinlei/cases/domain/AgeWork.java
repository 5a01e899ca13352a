package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;

/** Takes better evidence of a birth date over into a case: until then an unproven age counts as not reached (rule 3). */
@ApplicationScoped
@Transactional
public class AgeWork {

    @Inject
    private EntityManager em;

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A person within the caller's reach with the age on the day of the act, today when it is not known yet (rules 2 and 3). */
    @UseCase(CasesPermissions.READ)
    public PersonAtAct at(long personId, LocalDate actDate) {
        PersonSummary person = people.find(personId).orElseThrow(NotThere::new);
        audit.concerns("Person", personId);
        LocalDate day = actDate == null ? LocalDate.now(clock) : actDate;
        return new PersonAtAct(person, AgeAtAct.of(person.birth().ageOn(day)), person.birth().evidence().name(), day);
    }

    /** Computes the age at the act anew from the evidence that the register of persons has now; the file remembers it. */
    @UseCase(CasesPermissions.WORK)
    public void prove(long fileId, long participantId) {
        desk.work(fileId);
        ParticipantFacts facts = desk.participant(fileId, participantId);
        PersonSummary person = people.known(List.of(facts.personId())).get(facts.personId());
        if (person == null) {
            throw new NotThere();
        }
        LocalDate day = facts.actDate() == null ? facts.addedOn() : facts.actDate();
        em.find(Participant.class, participantId).proveAge(
                new PersonFacts(AgeAtAct.of(person.birth().ageOn(day)), person.birth().evidence().name(), person.sex() == Sex.FEMALE));
        desk.remember(fileId, TimelineKind.AGE_PROVEN, person.birth().evidence());
    }
}

package org.jinlei.cases.domain.misconduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseNumbers;
import org.jinlei.cases.domain.PersonAtAct;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.codes.CodeLists;
import org.jinlei.platform.codes.Codes;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;

/** Interventions about misconduct of article 28: recorded by officers of station and village, step by step (rule 29). */
@ApplicationScoped
@Transactional
public class InterventionWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private InterventionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private PersonDirectory people;

    @Inject
    private Codes codes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A person within the caller's reach with today's age, before anything is recorded. */
    @UseCase(CasesPermissions.MEASURES)
    public PersonAtAct person(long personId) {
        PersonSummary person = people.find(personId).orElseThrow(NotThere::new);
        audit.concerns("Person", personId);
        return new PersonAtAct(person, AgeAtAct.of(person.age()), person.birth().evidence().name(), today());
    }

    /** Records misconduct that was found. Answers its number. */
    @UseCase(CasesPermissions.MEASURES)
    public long record(NewIntervention what) {
        PersonSummary person = people.find(what.personId()).orElseThrow(NotThere::new);
        if (what.fileId() != null) {
            cases.work(what.fileId());
            if (cases.participants(what.fileId()).stream().noneMatch(one -> one.personId() == what.personId())) {
                throw new NotThere();
            }
        }
        LocalDateTime now = now();
        Intervention.check(what, person.birth().ageOn(what.foundAt() == null ? today() : what.foundAt().toLocalDate()), now);
        codes.require(CodeLists.FOUND_BY, what.foundHow(), what.foundAt().toLocalDate());
        Intervention intervention = new Intervention(numbers.nextIntervention(person.stationId()), what, person.birth().ageOn(what.foundAt().toLocalDate()),
                person.stationId(), person.unitId(), access.userId(), now);
        intervention.visitBy(today().plusDays(settings.number(CasesSettings.FOLLOW_UP)));
        em.persist(intervention);
        if (what.stopped() != null && !what.stopped().isBlank()) {
            em.persist(intervention.did(new NewStep(InterventionStep.STOPPED, what.foundAt(), null, null, what.stopped(), null), access.userId(), now));
        }
        desk.settle(intervention);
        audit.concerns(InterventionDesk.SUBJECT, intervention.id());
        audit.concerns("Person", what.personId());
        return intervention.id();
    }

    /** Records a step. */
    @UseCase(CasesPermissions.MEASURES)
    public void did(long id, NewStep step) {
        Intervention intervention = desk.visible(id);
        em.persist(intervention.did(step, access.userId(), now()));
        desk.settle(intervention);
    }

    /** Ends the intervention with its result. */
    @UseCase(CasesPermissions.MEASURES)
    public void close(long id, String result) {
        Intervention intervention = desk.visible(id);
        Set<InterventionStep> done = desk.done(id);
        intervention.close(done, result, access.userId(), now());
        desk.settle(intervention);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

package org.jinlei.cases.domain.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;

/**
 * Applications of the officer of a case: for another questioning of a child victim or witness (rule 18), and for counting earlier
 * violations that are not read. Applying and approving answer the same whatever is found afterwards.
 */
@ApplicationScoped
@Transactional
public class ApplicationWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Applies; one application about a person waits at a time. Answers its number. */
    @UseCase(CasesPermissions.WORK)
    public long ask(long fileId, long participantId, ApplicationKind kind, String reason) {
        CaseFacts file = desk.work(fileId);
        ParticipantFacts person = desk.participant(fileId, participantId);
        if (kind == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        requireFit(file, person, kind);
        if (applications(fileId).stream().anyMatch(one -> one.participantId() == participantId && one.isWaiting())) {
            throw new BrokenRule(CaseRule.APPLICATION_WAITS_ALREADY);
        }
        Application application = new Application(fileId, participantId, kind, reason, file.dedicatedOfficer(), access.userId(), now());
        em.persist(application);
        audit.because(reason);
        desk.remember(fileId, TimelineKind.APPLICATION_ASKED, kind);
        return application.id();
    }

    private void requireFit(CaseFacts file, ParticipantFacts person, ApplicationKind kind) {
        if (kind == ApplicationKind.LOOK_BACK) {
            if (person.role() != ParticipantRole.OFFENDER) {
                throw new BrokenRule(CaseRule.LOOK_BACK_IS_ABOUT_AN_OFFENDER);
            }
        } else if (!file.nature().needsSpecialCare() || !person.role().isVictimOrWitness()
                || !people.ageOf(person.personId(), now().toLocalDate()).isPresumedBelow(AgeThreshold.ADULT)) {
            throw new BrokenRule(CaseRule.REPEAT_INTERVIEW_IS_FOR_CHILD_VICTIMS);
        }
    }

    /** Somebody else approves it for the time that the settings give. */
    @UseCase(CasesPermissions.APPROVE)
    public void approve(long fileId, long applicationId) {
        Application application = decidable(fileId, applicationId);
        application.approve(settings.number(application.kind() == ApplicationKind.LOOK_BACK ? CasesSettings.SEALED_READING : CasesSettings.REPEAT_INTERVIEW),
                access.userId(), now());
        audit.because(application.reason());
        desk.remember(fileId, TimelineKind.APPLICATION_APPROVED, application.kind());
    }

    /** Somebody else returns it and says why. */
    @UseCase(CasesPermissions.APPROVE)
    public void returnToOfficer(long fileId, long applicationId, String reason) {
        Application application = decidable(fileId, applicationId);
        application.returnTo(reason, access.userId(), now());
        audit.because(reason);
        desk.remember(fileId, TimelineKind.APPLICATION_RETURNED, application.kind());
    }

    /** The applications of a file in their order. */
    @UseCase(CasesPermissions.READ)
    public List<ApplicationFacts> of(long fileId) {
        desk.read(fileId);
        return applications(fileId).stream().map(one -> one.facts(now())).toList();
    }

    private Application decidable(long fileId, long applicationId) {
        desk.decide(fileId);
        Application application = applications(fileId).stream().filter(one -> one.id() == applicationId).findFirst().orElseThrow(NotThere::new);
        desk.requireAnother(fileId, application.askedBy());
        return application;
    }

    private List<Application> applications(long fileId) {
        return em.createQuery("select a from Application a where a.fileId = :file order by a.id", Application.class).setParameter("file", fileId).getResultList();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

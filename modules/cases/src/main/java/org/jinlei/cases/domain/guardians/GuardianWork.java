package org.jinlei.cases.domain.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Guardians who fail their duty: found, admonished, guided (rule 32). */
@ApplicationScoped
@Transactional
public class GuardianWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk cases;

    @Inject
    private GuardianDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /** The failing guardians of a case. */
    @UseCase(CasesPermissions.READ)
    public List<FailureSheet> of(long fileId) {
        cases.read(fileId);
        Map<Long, Long> children = cases.participants(fileId).stream().collect(Collectors.toMap(ParticipantFacts::id, ParticipantFacts::personId));
        List<FailureFacts> all = desk.ofFile(fileId).stream().map(FailingGuardian::facts).toList();
        Map<Long, PersonSummary> names = people.known(all.stream().flatMap(one -> Stream.of(one.guardianId(), children.get(one.participantId()))).toList());
        audit.concerns("FailingGuardian", all.stream().map(FailureFacts::id).toList());
        return all.stream().map(one -> new FailureSheet(one, name(names, children.get(one.participantId())), name(names, one.guardianId()),
                desk.progress(one.id()))).toList();
    }

    /** Notes that a guardian fails; the admonition is to be done from then on. Answers its number. */
    @UseCase(CasesPermissions.WORK)
    public long note(long fileId, NewFailure what) {
        cases.work(fileId);
        ParticipantFacts child = cases.participant(fileId, what.participantId());
        Set<Long> guardians = people.guardiansOf(child.personId(), today()).stream().map(one -> one.guardian().id()).collect(Collectors.toSet());
        cases.participants(fileId).stream().filter(one -> one.role() == ParticipantRole.GUARDIAN).forEach(one -> guardians.add(one.personId()));
        FailingGuardian failing = new FailingGuardian(fileId, what, guardians, access.userId(), now());
        em.persist(failing);
        audit.concerns("FailingGuardian", failing.id());
        cases.remember(fileId, TimelineKind.GUARDIAN_FAILURE_NOTED, what.ground());
        return failing.id();
    }

    /** Admonishes the guardian. */
    @UseCase(CasesPermissions.WORK)
    public void admonish(long fileId, long failureId, String content) {
        worked(fileId, failureId).admonish(content, access.userId(), now());
        cases.remember(fileId, TimelineKind.GUARDIAN_ADMONISHED);
    }

    /** Orders guidance in family education. */
    @UseCase(CasesPermissions.WORK)
    public void order(long fileId, long failureId, GuidanceOrder order) {
        worked(fileId, failureId).order(order);
        cases.remember(fileId, TimelineKind.GUIDANCE_ORDERED, order.until());
    }

    /** Writes down what happened of the guidance. */
    @UseCase(CasesPermissions.WORK)
    public void progress(long fileId, long failureId, LocalDate on, String text) {
        em.persist(worked(fileId, failureId).progress(on, text, access.userId(), now()));
        cases.remember(fileId, TimelineKind.GUIDANCE_PROGRESS, on);
    }

    /** The guidance ends with its result. */
    @UseCase(CasesPermissions.WORK)
    public void conclude(long fileId, long failureId, LocalDate on, String result) {
        worked(fileId, failureId).conclude(on, result, today());
        cases.remember(fileId, TimelineKind.GUIDANCE_CONCLUDED, on);
    }

    private FailingGuardian worked(long fileId, long failureId) {
        cases.work(fileId);
        FailingGuardian failing = desk.one(fileId, failureId);
        audit.concerns("FailingGuardian", failureId);
        return failing;
    }

    private static String name(Map<Long, PersonSummary> names, Long id) {
        return names.containsKey(id) ? names.get(id).name() : "";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

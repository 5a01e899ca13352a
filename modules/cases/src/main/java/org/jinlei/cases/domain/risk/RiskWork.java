package org.jinlei.cases.domain.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;

/** Risk grades of the minors of a case: set by a named officer on listed facts, for a time (rule 45). */
@ApplicationScoped
@Transactional
public class RiskWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk cases;

    @Inject
    private PersonDirectory people;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The grades of a case, those that ended included, the last first. */
    @UseCase(CasesPermissions.READ)
    public List<RiskSheet> of(long fileId) {
        cases.read(fileId);
        Map<Long, Long> persons = cases.participants(fileId).stream().collect(Collectors.toMap(ParticipantFacts::id, ParticipantFacts::personId));
        Map<Long, PersonSummary> names = people.known(persons.values());
        List<RiskGradeFacts> grades = em.createQuery("select g from RiskGrade g where g.fileId = :file order by g.id desc", RiskGrade.class)
                .setParameter("file", fileId).getResultStream().map(RiskGrade::facts).toList();
        Map<Long, List<RiskFact>> facts = em.createQuery("select f from RiskFact f where f.gradeId in (select g.id from RiskGrade g where g.fileId = :file) "
                + "order by f.onDay, f.id", RiskFact.class).setParameter("file", fileId).getResultStream().collect(Collectors.groupingBy(RiskFact::gradeId));
        audit.concerns("RiskGrade", grades.stream().map(RiskGradeFacts::id).toList());
        return grades.stream().map(grade -> new RiskSheet(grade,
                Optional.ofNullable(names.get(persons.get(grade.participantId()))).map(PersonSummary::name).orElse(""),
                facts.getOrDefault(grade.id(), List.of()).stream().map(RiskFact::facts).toList(), grade.holdsOn(LocalDate.now(clock)))).toList();
    }

    /** Sets the grade of a minor; the one before ends with it. */
    @UseCase(CasesPermissions.WORK)
    public void grade(long fileId, long participantId, NewRiskGrade what) {
        cases.work(fileId);
        ParticipantFacts minor = cases.participant(fileId, participantId);
        if (!minor.age().mayBeMinor()) {
            throw new NotThere();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        RiskGrade grade = new RiskGrade(fileId, minor.id(), what, settings.number(CasesSettings.RISK_GRADE), access.userId(), now);
        current(fileId, participantId).ifPresent(former -> former.end(null, access.userId(), now));
        em.flush();
        em.persist(grade);
        what.facts().forEach(fact -> em.persist(new RiskFact(grade.id(), fact)));
        audit.concerns("RiskGrade", grade.id());
        cases.remember(fileId, TimelineKind.RISK_GRADED, what.level());
    }

    /** Ends the grade of a minor because its reasons are gone. */
    @UseCase(CasesPermissions.WORK)
    public void end(long fileId, long participantId, String reason) {
        cases.work(fileId);
        RiskGrade grade = current(fileId, participantId).orElseThrow(NotThere::new);
        grade.end(FourEyes.reason(reason), access.userId(), LocalDateTime.now(clock));
        audit.concerns("RiskGrade", grade.id());
        cases.remember(fileId, TimelineKind.RISK_GRADE_ENDED);
    }

    private Optional<RiskGrade> current(long fileId, long participantId) {
        return em.createQuery("select g from RiskGrade g where g.fileId = :file and g.currentParticipantId = :participant", RiskGrade.class)
                .setParameter("file", fileId).setParameter("participant", participantId).getResultStream().findFirst();
    }
}

package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Emergency responses to reports about left-behind children (rule 14) and children away from home (rule 13). */
@ApplicationScoped
@Transactional
public class ResponseWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReportDesk desk;

    @Inject
    private ResponseDuty duty;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Clock clock;

    /** The response to a report, or null when none was begun. */
    @UseCase(CasesPermissions.REPORTS)
    public ResponseFacts of(long reportId) {
        return duty.facts(desk.visible(reportId, CasesPermissions.REPORTS).id());
    }

    /** Begins the response with every action open, or corrects what triggered it. */
    @UseCase(CasesPermissions.INTAKE)
    public void begin(long reportId, List<EmergencyTrigger> triggers) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        EmergencyResponse before = duty.response(reportId);
        if (before == null) {
            em.persist(new EmergencyResponse(reportId, triggers, access.userId(), now()));
        } else {
            before.triggeredBy(triggers);
        }
        list(reportId, EmergencyTrigger.actionsOf(triggers));
        desk.settle(report);
    }

    /** Opens the actions that the triggers call for; what was open and is called for no longer goes, what was done or reasoned stays. */
    private void list(long reportId, Set<ResponseActionKind> wanted) {
        Set<ResponseActionKind> missing = EnumSet.copyOf(wanted);
        for (ResponseAction action : duty.actions(reportId)) {
            missing.remove(action.kind());
            if (!wanted.contains(action.kind()) && action.facts().state() == ResponseActionState.OPEN) {
                em.remove(action);
            }
        }
        missing.forEach(kind -> em.persist(new ResponseAction(reportId, kind, access.userId(), now())));
    }

    /** Notes that an action was done, is not needed, or is open again. */
    @UseCase(CasesPermissions.INTAKE)
    public void act(long reportId, ResponseActionKind kind, ResponseActionState state, LocalDateTime at, String note) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        duty.actions(reportId).stream().filter(action -> action.kind() == kind).findFirst().orElseThrow(NotThere::new)
                .change(state, at, note, access.userId(), now());
        audit.detail(kind + " " + state);
        desk.settle(report);
    }

    /** Notes that the township was told. */
    @UseCase(CasesPermissions.INTAKE)
    public void noticeTownship(long reportId, Long township, LocalDateTime at, String whom) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        EmergencyResponse response = duty.response(reportId);
        if (response == null) {
            throw new NotThere();
        }
        if (township != null && organisation.unit(township).filter(unit -> unit.kind() == UnitKind.DEPARTMENT).isEmpty()) {
            throw new BrokenRule(CaseRule.TOWNSHIP_IS_TOLD_BY_NAME_AND_TIME);
        }
        response.notice(township, at, whom, report.facts(false).receivedAt(), access.userId(), now());
        desk.settle(report);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

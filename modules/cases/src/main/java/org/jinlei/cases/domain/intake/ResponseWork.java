package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
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
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** The response to a report, or null when none was begun. */
    @UseCase(CasesPermissions.REPORTS)
    public ResponseFacts of(long reportId) {
        return duty.facts(desk.visible(reportId, CasesPermissions.REPORTS).id());
    }

    /**
     * Begins the response with every action open, or corrects what triggered it.
     *
     * @param read what triggered it when the page was read, nothing while there was no response
     */
    @UseCase(CasesPermissions.INTAKE)
    public void begin(long reportId, List<EmergencyTrigger> triggers, Collection<EmergencyTrigger> read) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        EmergencyResponse before = duty.response(reportId);
        if (!Set.copyOf(read).equals(before == null ? Set.of() : before.triggers())) {
            throw new ChangedMeanwhile(null);
        }
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

    /** Notes that an action was done, is not needed, or is open again; {@code version} is that of the action on the page where it was read. */
    @UseCase(CasesPermissions.INTAKE)
    public void act(long reportId, NewResponseStep what, int version) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        ResponseAction action = duty.actions(reportId).stream().filter(one -> one.kind() == what.kind()).findFirst().orElseThrow(NotThere::new);
        if (action.facts().version() != version) {
            throw new ChangedMeanwhile(users.name(action.facts().changedBy()), action.facts().changedAt());
        }
        action.change(what, access.userId(), now());
        audit.detail(what.kind() + " " + what.state());
        desk.settle(report);
    }

    /** Notes that the township was told; {@code before} is the notice that the page was read with, or null. */
    @UseCase(CasesPermissions.INTAKE)
    public void noticeTownship(long reportId, TownshipNotice what, TownshipNotice before) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        EmergencyResponse response = duty.response(reportId);
        if (response == null) {
            throw new NotThere();
        }
        ResponseFacts known = response.facts(List.of());
        if (!Objects.equals(known.notice(), before)) {
            throw new ChangedMeanwhile(known.noticedBy() == null ? null : users.name(known.noticedBy()));
        }
        if (what.township() != null && organisation.unit(what.township()).filter(unit -> unit.kind() == UnitKind.DEPARTMENT).isEmpty()) {
            throw new BrokenRule(CaseRule.TOWNSHIP_IS_TOLD_BY_NAME_AND_TIME);
        }
        response.notice(what, report.facts(false).receivedAt(), access.userId(), now());
        desk.settle(report);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

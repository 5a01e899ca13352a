package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimitMoved;
import org.jinlei.platform.time.TimeLimits;

/** The case period (rule 27): it stands still for an expert's opinion or a hearing, and is extended at most twice by the bureau's leader. */
@ApplicationScoped
@Transactional
public class PeriodWork {

    @Inject
    private CaseDesk desk;

    @Inject
    private TimeLimits limits;

    @Inject
    private AuditTrail audit;

    /** The periods of a file, the one that runs last. */
    @UseCase(CasesPermissions.READ)
    public List<TimeLimitFacts> of(long fileId) {
        desk.read(fileId);
        return limits.of(CaseAgenda.SUBJECT, fileId).stream().filter(limit -> limit.rule().kind() == LimitKind.CASE_PERIOD).toList();
    }

    /** The period stands still from a day on. */
    @UseCase(CasesPermissions.WORK)
    public void pause(long fileId, LocalDate from, String reason) {
        desk.work(fileId);
        limits.pause(LimitKind.CASE_PERIOD, CaseAgenda.SUBJECT, fileId, from, reason);
        audit.because(reason);
        desk.remember(fileId, TimelineKind.PERIOD_PAUSED, from);
    }

    /** The period goes on after its last day of standing still. */
    @UseCase(CasesPermissions.WORK)
    public void resume(long fileId, LocalDate until) {
        desk.work(fileId);
        limits.resume(LimitKind.CASE_PERIOD, CaseAgenda.SUBJECT, fileId, until);
        desk.remember(fileId, TimelineKind.PERIOD_RESUMED, until);
    }

    /** Asks for an extension. */
    @UseCase(CasesPermissions.WORK)
    public void askExtension(long fileId, String reason) {
        desk.work(fileId);
        limits.askExtension(LimitKind.CASE_PERIOD, CaseAgenda.SUBJECT, fileId, reason);
        audit.because(reason);
        desk.remember(fileId, TimelineKind.EXTENSION_ASKED);
    }

    /**
     * The leader notes that the extension is granted or refused; nobody their own. A station's case is extended by the bureau to which it
     * belongs: its approval is cited, not made here (rules 1 and 27).
     *
     * @param approval number of the bureau's approval, needed to grant
     */
    @UseCase(CasesPermissions.APPROVE)
    public void decideExtension(long fileId, boolean granted, String approval) {
        desk.decide(fileId);
        String cited = OfficialNumber.textOf(approval);
        if (granted && cited == null) {
            throw new BrokenRule(CaseRule.EXTENSION_CITES_THE_BUREAUS_APPROVAL);
        }
        limits.decideExtension(LimitKind.CASE_PERIOD, CaseAgenda.SUBJECT, fileId, granted);
        if (granted) {
            desk.remember(fileId, TimelineKind.EXTENSION_GRANTED, cited);
        } else {
            desk.remember(fileId, TimelineKind.EXTENSION_REFUSED);
        }
    }

    /** A calendar moved the last moment: the tasks follow. */
    void follow(@Observes TimeLimitMoved moved) {
        if (moved.subjectKind().equals(CaseAgenda.SUBJECT)) {
            desk.settle(moved.subjectId());
        }
    }
}

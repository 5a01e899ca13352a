package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/**
 * Reading of sealed files (rule 37): applied for by number, approved by somebody else, limited in time. Applying answers the same whether
 * or not such a file exists, and so does approving.
 */
@ApplicationScoped
@Transactional
public class SealedReadingWork {

    private static final String DETAILS = "select s.id, s.number, s.applicant, s.organ, s.requested_at, s.until_at, s.status from cases_sealed_reading s";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk desk;

    @Inject
    private SealedReadingDoor door;

    @Inject
    private StandIns standIns;

    @Inject
    private TemporaryGrants grants;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Worklist worklist;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Applies; the application waits for the chief of the applicant's station. Answers its number. */
    @UseCase(CasesPermissions.READ)
    public long apply(NewSealedReading what) {
        long unit = access.caller().unit();
        long station = organisation.unit(unit).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new);
        SealedReading application = new SealedReading(what, station, access.userId(), now(), longest());
        em.persist(application);
        em.flush();
        audit.concerns("SealedReading", application.id());
        audit.because(application.purpose());
        settle(application);
        return application.id();
    }

    /** The caller's own applications, and those on which the caller decides. */
    @UseCase(CasesPermissions.READ)
    public Page<SealedReadingRow> list(ApprovalStatus status, PageRequest<SealedReadingSort> request) {
        Page<SealedReadingRow> page = ListQuery.of("cases_sealed_reading s", "s.id").when(status, "s.status = :status")
                .within(door.decided(), "s.station_id", null)
                .alsoVisible("select m.id from cases_sealed_reading m where m.applicant = :me", access.userId())
                .page(em, request, DETAILS, row -> new SealedReadingRow(row.id(), row.text(1), row.number(2), row.text(3), row.dateTime(4),
                        row.dateTime(5).minusDays(1).toLocalDate(), row.constant(6, ApprovalStatus.class)));
        audit.concerns("SealedReading", page.rows().stream().map(SealedReadingRow::id).toList());
        return page;
    }

    /** One application, for its applicant and for who decides on it. */
    @UseCase(CasesPermissions.READ)
    public SealedReadingFacts view(long id) {
        return door.visible(id).facts(access.userId(), now());
    }

    /** Somebody else approves: if there is a sealed file of this number in that person's reach, it opens to the applicant until the last day. */
    @UseCase(CasesPermissions.APPROVE)
    public void approve(long id) {
        SealedReading application = decidable(id);
        Long file = sealedFile(application.number());
        application.approve(file, access.userId(), now(), longest());
        settle(application);
        audit.because(application.purpose());
        if (file != null) {
            grants.give(CaseDesk.SEALED_GRANT, file, application.applicant(), application.untilAt(), application.purpose());
            audit.concerns("CaseFile", file);
            desk.remember(file, TimelineKind.SEALED_READING_GRANTED, application.id());
        }
    }

    /** Somebody else returns it and says why. */
    @UseCase(CasesPermissions.APPROVE)
    public void returnToApplicant(long id, String reason) {
        SealedReading application = decidable(id);
        application.returnTo(reason, access.userId(), now());
        settle(application);
        audit.because(reason);
    }

    /** An application that waits is to be decided, not by its applicant. */
    private void settle(SealedReading application) {
        List<Step> steps = application.isWaiting() ? List.of(Step.forHolders("cases.decideSealedReading", CasesPermissions.APPROVE, application.applicant(),
                "/cases/sealed/view?id=" + application.id())) : List.of();
        worklist.settle(new Subject("SealedReading", application.id(), String.valueOf(application.id()), application.stationId(), null), steps);
    }

    private Long sealedFile(String number) {
        List<?> found = em.createNativeQuery("select f.id from cases_file f where f.sealed = 1 and f.number = :number and ("
                + CaseDesk.within(access.scope(CasesPermissions.APPROVE)) + ")").setParameter("number", number).getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).longValue();
    }

    private int longest() {
        return settings.number(CasesSettings.SEALED_READING);
    }

    private SealedReading decidable(long id) {
        SealedReading application = door.visible(id);
        if (!door.decides(application)) {
            throw new NotThere();
        }
        if (application.applicant() != access.userId() && standIns.actsFor(application.applicant())) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        return application;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

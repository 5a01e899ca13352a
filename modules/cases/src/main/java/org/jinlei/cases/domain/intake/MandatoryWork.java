package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.rules.ChangedMeanwhile;

/** Reports that the law demands (rule 8). */
@ApplicationScoped
@Transactional
public class MandatoryWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ReportDesk desk;

    @Inject
    private MandatoryDuty duty;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** What makes the report one that the law demands, or null when it is an ordinary one. */
    @UseCase(CasesPermissions.REPORTS)
    public MandatoryFacts of(long reportId) {
        MandatoryReport found = duty.mandatory(desk.visible(reportId, CasesPermissions.REPORTS).id());
        return found == null ? null : found.facts();
    }

    /**
     * Writes down that the law demands the report, or corrects it; a name of the unit that is left empty stays as it is.
     *
     * @param version that of the page it was read on, or null for the first time
     */
    @UseCase(CasesPermissions.INTAKE)
    public void record(long reportId, NewMandatoryReport what, Integer version) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        MandatoryReport before = duty.mandatory(reportId);
        if (before == null) {
            em.persist(new MandatoryReport(reportId, what, access.userId(), now()));
        } else if (version == null || before.version() != version) {
            throw new ChangedMeanwhile(users.name(before.facts().recordedBy()), before.facts().recordedAt());
        } else {
            before.write(what, access.userId(), now());
        }
        desk.settle(report);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

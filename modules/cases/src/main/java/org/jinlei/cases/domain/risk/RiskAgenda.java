package org.jinlei.cases.domain.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;

/** A risk grade is graded anew, or ended, before it expires. */
@ApplicationScoped
class RiskAgenda implements AgendaSource {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private Settings settings;

    @Override
    public List<Step> steps(CaseFacts file) {
        if (file.dedicatedOfficer() == null || !file.status().isWorkable()) {
            return List.of();
        }
        int notice = settings.number(CasesSettings.RISK_NOTICE);
        return em.createQuery("select g from RiskGrade g where g.fileId = :file and g.endedAt is null", RiskGrade.class).setParameter("file", file.id())
                .getResultStream().map(RiskGrade::facts).map(grade -> {
                    LocalDate last = grade.expiresOn();
                    return Step.of("cases.reviewRisk", CasesPermissions.WORK, file.dedicatedOfficer(),
                            "/cases/risk?id=" + file.id() + "&participant=" + grade.participantId()).due(last.atTime(LAST_OF_DAY), last.minusDays(notice).atStartOfDay());
                }).toList();
    }
}

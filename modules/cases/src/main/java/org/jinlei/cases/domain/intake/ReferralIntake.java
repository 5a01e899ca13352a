package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinlei.cases.Referral;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReferralWithdrawn;
import org.jinlei.cases.ReferralWords;
import org.jinlei.cases.domain.CaseNumbers;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.events.Durable;
import org.jinlei.platform.ledger.Wording;

/**
 * What those who look after children come upon reaches the station as an incident report with its mandatory part, on the worklist at once. Whoever
 * noticed it is its receiver; nobody has to type it again.
 */
@ApplicationScoped
class ReferralIntake {

    @Inject
    private EntityManager em;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private ReportDesk desk;

    @Inject
    private MandatoryDuty duty;

    @Inject
    private AuditTrail audit;

    @Inject
    @Any
    private Instance<ReferralWords> sources;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    /** Opens the report, once for each record that referred it; what is told of the same record again adds to its situations, and whoever handles it is told (rule 8). */
    void open(@Observes @Durable Referral referral) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<ReferredReport> opened = of(referral.origin(), referral.originId()).findFirst();
        if (opened.isPresent()) {
            add(referral, opened.get(), now);
            return;
        }
        IncidentReport report = new IncidentReport(numbers.nextReceipt(referral.station()), report(referral), referral.noticedBy(), now);
        em.persist(report);
        em.persist(new MandatoryReport(report.id(), new NewMandatoryReport(referral.noticedAs(), null, List.copyOf(referral.situations()), referral.noticedAt(),
                referral.reportedAt()), referral.noticedBy(), now));
        em.persist(new ReferredReport(referral, report.id(), now));
        desk.index(report);
        desk.settle(report);
        audit.concerns("IncidentReport", report.id());
        audit.concerns("Person", referral.child());
    }

    /** Whoever handles the report is told that what it came from was taken back; a sealed one tells nobody anything. */
    void withdraw(@Observes @Durable ReferralWithdrawn withdrawn) {
        ReferredReport referred = of(withdrawn.origin(), withdrawn.originId()).findFirst()
                .orElseThrow(() -> new IllegalStateException("The referral itself has not been heard yet"));
        IncidentReport report = em.find(IncidentReport.class, referred.reportId());
        if (referred.withdraw(withdrawn.withdrawnAt()) && !report.isSealed()) {
            desk.settle(report);
        }
        audit.concerns("IncidentReport", report.id());
    }

    private Stream<ReferredReport> of(ReferralOrigin origin, long originId) {
        return em.createQuery("select r from ReferredReport r where r.origin = :origin and r.originId = :id", ReferredReport.class).setParameter("origin", origin)
                .setParameter("id", originId).getResultStream();
    }

    private void add(Referral referral, ReferredReport referred, LocalDateTime now) {
        IncidentReport report = em.find(IncidentReport.class, referred.reportId());
        MandatoryReport mandatory = duty.mandatory(referred.reportId());
        if (!report.isSealed() && mandatory != null && mandatory.add(referral.situations(), referral.noticedBy(), now)) {
            referred.more(now);
            desk.settle(report);
            audit.concerns("IncidentReport", referred.reportId());
        }
    }

    private NewReport report(Referral referral) {
        return new NewReport(referral.station(), referral.unit(), referral.reportedAt(), channel(referral), false, null, null, null, words(referral), null,
                referral.noticedAt(), null, Jurisdiction.OWN, null);
    }

    private String words(Referral referral) {
        return sources.stream().filter(source -> source.origin() == referral.origin()).findFirst().flatMap(source -> source.of(referral.originId()))
                .filter(words -> !words.isBlank()).orElseGet(() -> wording.text("cases", "referral.words." + referral.origin(), Locale.SIMPLIFIED_CHINESE));
    }

    private static ReportChannel channel(Referral referral) {
        if (referral.origin() == ReferralOrigin.VISIT) {
            return ReportChannel.VISIT;
        }
        return switch (referral.noticedAs()) {
            case SCHOOL, KINDERGARTEN -> ReportChannel.SCHOOL;
            case VILLAGE_COMMITTEE -> ReportChannel.VILLAGE;
            default -> ReportChannel.TRANSFERRED_IN;
        };
    }
}

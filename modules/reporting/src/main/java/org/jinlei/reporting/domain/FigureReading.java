package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.ledger.Figure;
import org.jinlei.platform.ledger.Figures;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.reporting.ReportingPermissions;

/** The figures of a period, counted by the queries of their ledgers under the caller's own rights. */
@ApplicationScoped
@Transactional
public class FigureReading {

    private static final int MOST_MONTHS = 36;

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Instance<Figures> modules;

    /**
     * The figures whose ledgers the caller reads.
     *
     * @param from first day
     * @param to   last day, at most three years after the first
     */
    @UseCase(ReportingPermissions.DASHBOARD)
    public List<FigureFact> figures(LocalDate from, LocalDate to) {
        audit.detail(from + " " + to);
        List<Ledger<?>> readable = ledgers.readable();
        List<FigureFact> facts = new ArrayList<>();
        for (Figures module : modules) {
            for (Figure figure : module.figures()) {
                readable.stream().filter(one -> one.name().equals(figure.ledger())).findFirst().ifPresent(ledger -> facts.add(fact(figure, ledger, from, to)));
            }
        }
        return facts;
    }

    private FigureFact fact(Figure figure, Ledger<?> ledger, LocalDate from, LocalDate to) {
        Map<String, Long> all = counts(ledger, figure.all(from, to));
        Map<String, Long> met = counts(ledger, figure.met(from, to));
        List<FigureFact.Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)) && months.size() < MOST_MONTHS; month = month.plusMonths(1)) {
            months.add(new FigureFact.Month(month.toString(), all.getOrDefault(month.toString(), 0L), met.getOrDefault(month.toString(), 0L)));
        }
        return new FigureFact(figure, ledger, sum(all), sum(met), months);
    }

    private Map<String, Long> counts(Ledger<?> ledger, LedgerCriteria criteria) {
        return LedgerReading.query(ledger, criteria).countByMonth(em, ledger.usual().column());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.Access;
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
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

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

    /**
     * The figures whose rows the caller does not read, as counts of the caller's stations for a quarter that is over. Of a ledger only figures of
     * the same rows are given, because numbers of some of them and of all could be subtracted.
     */
    @UseCase(ReportingPermissions.DASHBOARD)
    public List<FigureCount> counts(Quarter quarter) {
        audit.detail(quarter.from() + " " + quarter.to());
        List<FigureCount> counts = new ArrayList<>();
        Quarter over = Quarter.over(quarter.from(), LocalDate.now(clock));
        for (Ledger<?> ledger : ledgers.unreadable()) {
            LedgerCriteria base = null;
            for (Figures module : modules) {
                for (Figure figure : module.figures()) {
                    if (figure.ledger().equals(ledger.name()) && (base == null || base.equals(figure.base()))) {
                        base = figure.base();
                        counts.add(count(figure, ledger, over));
                    }
                }
            }
        }
        return counts;
    }

    private FigureCount count(Figure figure, Ledger<?> ledger, Quarter quarter) {
        Map<String, Long> all = countedWithoutRows(ledger, figure.all(quarter.from(), quarter.to()));
        Map<String, Long> met = countedWithoutRows(ledger, figure.met(quarter.from(), quarter.to()));
        List<YearMonth> months = quarter.months();
        long[][] cells = new long[months.size()][2];
        for (int i = 0; i < cells.length; i++) {
            cells[i][0] = met.getOrDefault(months.get(i).toString(), 0L);
            cells[i][1] = all.getOrDefault(months.get(i).toString(), 0L) - cells[i][0];
        }
        return FigureCount.of(figure, ledger, months, cells);
    }

    private Map<String, Long> countedWithoutRows(Ledger<?> ledger, LedgerCriteria criteria) {
        return LedgerReading.query(ledger, criteria).countedFor(access.scope(ReportingPermissions.DASHBOARD)).countByMonth(em, ledger.usual().column());
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

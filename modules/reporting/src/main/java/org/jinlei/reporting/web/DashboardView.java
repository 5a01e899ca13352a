package org.jinlei.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.reporting.domain.FigureCount;
import org.jinlei.reporting.domain.FigureFact;
import org.jinlei.reporting.domain.FigureReading;
import org.jinlei.reporting.domain.Quarter;

/** How the duties of law are performed in a period: six months when none is asked. */
@Named
@RequestScoped
public class DashboardView {

    private static final int USUAL_MONTHS = 5;
    private static final int MOST_YEARS = 3;
    private static final int WHOLE = 100;

    @Inject
    private FigureReading reading;

    @Inject
    private Wording wording;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;
    private List<FigureFact> figures;
    private Quarter quarter;
    private List<FigureCount> counts;

    @PostConstruct
    void prepare() {
        LocalDate today = LocalDate.now(clock);
        to = parameters.date("to") == null || parameters.date("to").isAfter(today) ? today : parameters.date("to");
        from = parameters.date("from") == null ? to.minusMonths(USUAL_MONTHS).withDayOfMonth(1) : parameters.date("from");
        if (from.isAfter(to)) {
            from = to;
        }
        if (from.isBefore(to.minusYears(MOST_YEARS))) {
            from = to.minusYears(MOST_YEARS);
        }
        figures = reading.figures(from, to);
        quarter = Quarter.over(to, today);
        counts = reading.counts(quarter);
    }

    public List<FigureFact> getFigures() {
        return figures;
    }

    /** Figures whose rows the caller does not read. */
    public List<FigureCount> getCounts() {
        return counts;
    }

    /** The quarter that they count. */
    public String getQuarter() {
        return quarter.from() + " – " + quarter.to();
    }

    public String title(FigureCount count) {
        return wording.text(count.ledger(), "figure." + count.figure().name(), Messages.locale());
    }

    public String basis(FigureCount count) {
        return wording.text(count.ledger(), "figure." + count.figure().name() + ".basis", Messages.locale());
    }

    /** A count, or the mark of what is suppressed. */
    public String shown(Long count) {
        return count == null ? Messages.text("reporting", "count.suppressed") : count.toString();
    }

    public String getPeriod() {
        return from + " – " + to;
    }

    public String title(FigureFact fact) {
        return wording.text(fact.ledger(), "figure." + fact.figure().name(), Messages.locale());
    }

    public String basis(FigureFact fact) {
        return wording.text(fact.ledger(), "figure." + fact.figure().name() + ".basis", Messages.locale());
    }

    /** Share in whole percent, rounded down, so that only what is complete reads 100. */
    public String rate(long met, long all) {
        return all == 0 ? "–" : percent(met, all) + "%";
    }

    public long percent(long met, long all) {
        return all == 0 ? 0 : met * WHOLE / all;
    }

    /** Rows that are asked about. */
    public String all(FigureFact fact) {
        return address(fact, fact.figure().all(from, to));
    }

    /** Rows that meet it. */
    public String met(FigureFact fact) {
        return address(fact, fact.figure().met(from, to));
    }

    /** Rows that do not. */
    public String unmet(FigureFact fact) {
        return address(fact, fact.figure().unmet(from, to));
    }

    /** Rows of a month that are asked about. */
    public String ofMonth(FigureFact fact, FigureFact.Month month) {
        YearMonth one = YearMonth.parse(month.month());
        LocalDate first = one.atDay(1).isBefore(from) ? from : one.atDay(1);
        LocalDate last = one.atEndOfMonth().isAfter(to) ? to : one.atEndOfMonth();
        return address(fact, fact.figure().all(first, last));
    }

    private static String address(FigureFact fact, LedgerCriteria criteria) {
        return "/reporting/ledgers/view?ledger=" + fact.ledger().name() + "&" + criteria.encoded();
    }
}

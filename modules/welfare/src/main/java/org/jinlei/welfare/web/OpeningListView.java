package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.openings.MonthFacts;
import org.jinlei.welfare.domain.openings.OpeningCount;
import org.jinlei.welfare.domain.openings.OpeningFilter;
import org.jinlei.welfare.domain.openings.OpeningRegister;
import org.jinlei.welfare.domain.openings.OpeningReviewWork;
import org.jinlei.welfare.domain.openings.OpeningRow;
import org.jinlei.welfare.domain.openings.OpeningSort;

/** The monthly list of openings, by person who opened, and its review (rule 40). */
@Named
@RequestScoped
public class OpeningListView {

    private static final int MONTHS = 12;

    @Inject
    private OpeningRegister register;

    @Inject
    private OpeningReviewWork reviews;

    @Inject
    private FilePlaces places;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private YearMonth month;
    private PagedTable<OpeningRow> table;
    private List<OpeningCount> counts;
    private List<MonthFacts> months;

    @Size(max = 500)
    private String remark;

    @PostConstruct
    void prepare() {
        month = asked();
        OpeningFilter filter = OpeningFilter.of(month.atDay(1), parameters.number("user"));
        table = PagedTable.of(parameters, OpeningSort.OPENED, true, request -> register.list(filter, request));
    }

    private YearMonth asked() {
        try {
            return parameters.text("month") == null ? YearMonth.now(clock) : YearMonth.parse(parameters.text("month"));
        } catch (DateTimeException foreign) {
            return YearMonth.now(clock);
        }
    }

    public PagedTable<OpeningRow> getTable() { return table; }
    public String getMonth() { return month.toString(); }
    public LocalDate getFirst() { return month.atDay(1); }
    public LocalDate getLast() { return month.atEndOfMonth(); }

    /** Whether the month is over, so that it can be reviewed. */
    public boolean isOver() {
        return month.isBefore(YearMonth.now(clock));
    }

    /** The last twelve months. */
    public List<SelectItem> getChoices() {
        return IntStream.range(0, MONTHS).mapToObj(back -> YearMonth.now(clock).minusMonths(back).toString()).map(one -> new SelectItem(one, one)).toList();
    }

    public List<OpeningCount> getCounts() {
        if (counts == null) {
            counts = register.counts(month.atDay(1));
        }
        return counts;
    }

    /** Those who opened files in the month. */
    public List<SelectItem> getUsers() {
        return getCounts().stream().map(one -> new SelectItem(one.user(), places.officer(one.user()))).toList();
    }

    /** The month of each station of the caller. */
    public List<MonthFacts> getMonths() {
        if (months == null) {
            months = reviews.of(month.atDay(1));
        }
        return months;
    }

    /** Whether a station's month is over and not reviewed yet. */
    public boolean isReviewable() {
        return isOver() && getMonths().stream().anyMatch(one -> !one.isReviewed());
    }

    public String review() {
        getMonths().stream().filter(one -> !one.isReviewed()).forEach(one -> reviews.review(one.stationId(), month.atDay(1), remark));
        return Redirect.to("/welfare/openings/list").toString() + "&month=" + month + "&done=welfare.reviewed";
    }

    public String getRemark() { return remark; }
    public void setRemark(String value) { remark = value; }
}

package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.letters.LetterFilter;
import org.jinlei.cases.domain.letters.LetterProblem;
import org.jinlei.cases.domain.letters.LetterRegister;
import org.jinlei.cases.domain.letters.LetterRow;
import org.jinlei.cases.domain.letters.LetterSort;
import org.jinlei.cases.domain.letters.LetterStatus;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The recommendation letters as a list. */
@Named
@RequestScoped
public class LetterListView {

    @Inject
    private LetterRegister register;

    @Inject
    private Parameters parameters;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private PagedTable<LetterRow> table;
    private int amber;

    @PostConstruct
    void prepare() {
        amber = settings.number(PlatformSettings.AMBER, LocalDate.now(clock));
        LetterFilter filter = new LetterFilter(parameters.constant("status", LetterStatus.class), parameters.constant("problem", LetterProblem.class), null,
                parameters.date("from"), parameters.date("to"));
        table = PagedTable.of(parameters, LetterSort.DRAFTED, true, request -> register.list(filter, request));
    }

    /** Colour of the last day for the answer. */
    public String tone(LetterRow row) {
        if (row.status() != LetterStatus.SENT) {
            return "quiet";
        }
        LocalDateTime from = LimitTerms.amberAt(row.sentOn().atStartOfDay(), row.replyDueAt(), amber);
        return row.overdue() ? "late" : LocalDateTime.now(clock).isBefore(from) ? "active" : "soon";
    }

    public PagedTable<LetterRow> getTable() {
        return table;
    }

    public LetterStatus[] getStatuses() {
        return LetterStatus.values();
    }

    public LetterProblem[] getProblems() {
        return LetterProblem.values();
    }
}

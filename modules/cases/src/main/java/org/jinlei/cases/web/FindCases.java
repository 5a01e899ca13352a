package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.CaseSort;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.TaskRow;
import org.jinlei.cases.domain.correction.TaskSort;
import org.jinlei.cases.domain.intake.ReportFilter;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportRow;
import org.jinlei.cases.domain.intake.ReportSort;
import org.jinlei.cases.domain.letters.LetterRegister;
import org.jinlei.cases.domain.letters.LetterRow;
import org.jinlei.cases.domain.letters.LetterSort;
import org.jinlei.cases.domain.misconduct.InterventionRegister;
import org.jinlei.cases.domain.misconduct.InterventionRow;
import org.jinlei.cases.domain.misconduct.InterventionSort;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.cases.domain.missing.SearchRow;
import org.jinlei.cases.domain.missing.SearchSort;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.web.FindView;

/** Case files, reports, searches for missing children, corrective education, interventions and letters that fit what is looked for. */
@Named
@RequestScoped
public class FindCases {

    @Inject
    private CaseRegister register;

    @Inject
    private ReportRegister reportRegister;

    @Inject
    private SearchReading searchReading;

    @Inject
    private CorrectionWork correction;

    @Inject
    private LetterRegister letterRegister;

    @Inject
    private InterventionRegister interventionRegister;

    @Inject
    private FindView find;

    private Page<CaseRow> files;
    private Page<ReportRow> reports;
    private Page<SearchRow> searches;
    private Page<TaskRow> tasks;
    private Page<LetterRow> letters;
    private Page<InterventionRow> interventions;

    public Page<CaseRow> getFiles() {
        if (files == null) {
            files = find.of(CaseSort.OPENED, true, register::find);
        }
        return files;
    }

    public Page<ReportRow> getReports() {
        if (reports == null) {
            reports = find.of(ReportSort.RECEIVED, true, (text, request) -> reportRegister.list(new ReportFilter(text, null, null, null, null), request));
        }
        return reports;
    }

    public Page<SearchRow> getSearches() {
        if (searches == null) {
            searches = find.of(SearchSort.REPORTED, true, searchReading::find);
        }
        return searches;
    }

    public Page<TaskRow> getTasks() {
        if (tasks == null) {
            tasks = find.of(TaskSort.OPENED, true, correction::find);
        }
        return tasks;
    }

    public Page<InterventionRow> getInterventions() {
        if (interventions == null) {
            interventions = find.of(InterventionSort.FOUND, true, interventionRegister::find);
        }
        return interventions;
    }

    public Page<LetterRow> getLetters() {
        if (letters == null) {
            letters = find.of(LetterSort.DRAFTED, true, letterRegister::find);
        }
        return letters;
    }
}

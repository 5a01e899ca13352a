package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.feedback.FeedbackFilter;
import org.jinlei.welfare.domain.feedback.FeedbackRegister;
import org.jinlei.welfare.domain.feedback.FeedbackRow;
import org.jinlei.welfare.domain.feedback.FeedbackSort;
import org.jinlei.welfare.domain.feedback.FeedbackStatus;
import org.jinlei.welfare.domain.feedback.GiverKind;

/** Feedback about children. */
@Named
@RequestScoped
public class FeedbackListView {

    @Inject
    private FeedbackRegister register;

    @Inject
    private Parameters parameters;

    private PagedTable<FeedbackRow> table;

    @PostConstruct
    void prepare() {
        FeedbackFilter filter = new FeedbackFilter(parameters.constant("status", FeedbackStatus.class), parameters.constant("kind", GiverKind.class), parameters.number("unit"));
        table = PagedTable.of(parameters, FeedbackSort.GIVEN, true, request -> register.list(filter, request));
    }

    public PagedTable<FeedbackRow> getTable() {
        return table;
    }

    public FeedbackStatus[] getStatuses() {
        return FeedbackStatus.values();
    }

    public GiverKind[] getKinds() {
        return GiverKind.values();
    }
}

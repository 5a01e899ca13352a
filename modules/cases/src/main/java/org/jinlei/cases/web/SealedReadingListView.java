package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.SealedReadingRow;
import org.jinlei.cases.domain.SealedReadingSort;
import org.jinlei.cases.domain.SealedReadingWork;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** Applications to read sealed files. */
@Named
@RequestScoped
public class SealedReadingListView {

    @Inject
    private SealedReadingWork work;

    @Inject
    private Parameters parameters;

    private PagedTable<SealedReadingRow> table;

    @PostConstruct
    void prepare() {
        ApprovalStatus status = parameters.constant("status", ApprovalStatus.class);
        table = PagedTable.of(parameters, SealedReadingSort.REQUESTED, true, request -> work.list(status, request));
    }

    public PagedTable<SealedReadingRow> getTable() {
        return table;
    }

    public ApprovalStatus[] getStatuses() {
        return ApprovalStatus.values();
    }
}

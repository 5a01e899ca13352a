package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.replies.RecordReplyRow;
import org.jinlei.cases.domain.replies.RecordReplySort;
import org.jinlei.cases.domain.replies.RecordReplyWork;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** Replies to those who ask for a person's record. */
@Named
@RequestScoped
public class RecordReplyListView {

    @Inject
    private RecordReplyWork work;

    @Inject
    private Parameters parameters;

    private PagedTable<RecordReplyRow> table;

    @PostConstruct
    void prepare() {
        ApprovalStatus status = parameters.constant("status", ApprovalStatus.class);
        table = PagedTable.of(parameters, RecordReplySort.PROPOSED, true, request -> work.list(status, request));
    }

    public PagedTable<RecordReplyRow> getTable() {
        return table;
    }

    public ApprovalStatus[] getStatuses() {
        return ApprovalStatus.values();
    }
}

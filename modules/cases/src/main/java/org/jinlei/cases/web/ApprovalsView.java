package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.ApprovalDesk;
import org.jinlei.cases.domain.ApprovalRow;

/** Everything that waits for the chief's decision. */
@Named
@RequestScoped
public class ApprovalsView {

    @Inject
    private ApprovalDesk desk;

    private List<ApprovalRow> rows;

    public List<ApprovalRow> getRows() {
        if (rows == null) {
            rows = desk.waiting();
        }
        return rows;
    }

    /** Where the decision is taken. */
    public String link(ApprovalRow row) {
        return switch (row.kind()) {
            case CLOSING -> "/cases/view?id=" + row.id() + "#closing";
            case OUTCOME -> "/cases/outcome?id=" + row.id() + "&participant=" + row.part();
            case REPEAT_INTERVIEW, LOOK_BACK -> "/cases/application?id=" + row.id() + "&application=" + row.part();
            case RECORD_REPLY -> "/cases/replies/view?id=" + row.id();
            case LETTER -> "/cases/letters/view?id=" + row.id();
            case SEALED_READING -> "/cases/sealed/view?id=" + row.id();
        };
    }
}

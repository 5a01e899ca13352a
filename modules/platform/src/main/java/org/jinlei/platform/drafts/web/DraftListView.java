package org.jinlei.platform.drafts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.drafts.domain.DraftDesk;
import org.jinlei.platform.drafts.domain.DraftPolicy;
import org.jinlei.platform.drafts.domain.DraftRow;
import org.jinlei.platform.drafts.domain.DraftWork;
import org.jinlei.platform.web.Messages;

/** One's own drafts. */
@Named
@RequestScoped
public class DraftListView {

    @Inject
    private DraftWork work;

    @Inject
    private DraftDesk desk;

    @Inject
    private DraftPolicy policy;

    private List<DraftRow> rows;
    private Integer count;

    public List<DraftRow> getRows() {
        if (rows == null) {
            rows = work.mine();
        }
        return rows;
    }

    /** Number of drafts, for the home page. */
    public int getCount() {
        if (count == null) {
            count = desk.count();
        }
        return count;
    }

    /** Title of the page on which a draft was written. */
    public String title(DraftRow row) {
        return Messages.text(row.page().split("/")[1], "screen" + row.page().replace('/', '.'));
    }

    /** What proves that discarding a draft was asked for on this list. */
    public String key(DraftRow row) {
        return desk.key(row.id());
    }

    /** Days that a draft is kept. */
    public long getDays() {
        return policy.days();
    }
}

package org.jinlei.platform.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.worklist.domain.FreeTaskFacts;
import org.jinlei.platform.worklist.domain.FreeTaskWork;

/** The free tasks that the person noted or has to do. */
@Named
@RequestScoped
public class FreeTaskListView {

    @Inject
    private FreeTaskWork work;

    private List<FreeTaskFacts> rows;

    public List<FreeTaskFacts> getRows() {
        if (rows == null) {
            rows = work.mine();
        }
        return rows;
    }
}

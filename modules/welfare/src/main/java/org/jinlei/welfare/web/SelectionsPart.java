package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.welfare.domain.analysis.SelectionFacts;
import org.jinlei.welfare.domain.analysis.SelectionWork;

/** What one ordered for large selections, on the page of the analysis: whoever left the page of an order finds it again here. */
@Named
@RequestScoped
public class SelectionsPart {

    @Inject
    private SelectionWork work;

    private List<SelectionFacts> orders;

    public List<SelectionFacts> getOrders() {
        if (orders == null) {
            orders = work.mine();
        }
        return orders;
    }
}

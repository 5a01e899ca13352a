package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.ledger.Figure;
import org.jinlei.platform.ledger.Figures;
import org.jinlei.platform.ledger.LedgerCriteria;

/** How entrusted care is kept: whether school and village were told, whether the parents were in touch within a week (rule 56). */
@ApplicationScoped
class CareFigures implements Figures {

    @Override
    public List<Figure> figures() {
        LedgerCriteria entrusted = new LedgerCriteria(Map.of("entrusted", "yes"));
        return List.of(new Figure("careNoticed", "children", entrusted, "noticed"), new Figure("careInTouch", "children", entrusted, "inTouch"));
    }
}

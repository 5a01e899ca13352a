package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.ledger.Figure;
import org.jinlei.platform.ledger.Figures;
import org.jinlei.platform.ledger.LedgerCriteria;

/** Whether children are seen as planned: visits done against planned, and whether the child itself was met. Nobody is judged by how many visits they make. */
@ApplicationScoped
class VisitFigures implements Figures {

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("visitDone", "planned", new LedgerCriteria(Map.of("come", "yes")), "done"),
                new Figure("visitSeen", "visits", LedgerCriteria.NONE, "seen"));
    }
}

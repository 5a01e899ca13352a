package org.jinlei.welfare.domain.care;

import java.util.List;

/**
 * A need with the child and what is planned.
 *
 * @param need  the need
 * @param name  name of the child
 * @param items what is planned, in order
 */
public record NeedSheet(NeedFacts need, String name, List<PlanItemFacts> items) {

    public NeedSheet {
        items = List.copyOf(items);
    }

    /** Whether something planned is neither done nor given up. */
    public boolean isPlanOpen() {
        return items.stream().anyMatch(PlanItemFacts::isOpen);
    }
}

package org.jinlei.welfare.domain.care;

import java.util.List;

/**
 * A measure with the children of its plan whom the reader reaches, those first who do not have it yet.
 *
 * @param more whether there are more children than shown
 */
public record CareMeasureSheet(CarePlanFacts plan, CareMeasureFacts measure, List<CareChildRow> children, boolean more) {

    public CareMeasureSheet {
        children = List.copyOf(children);
    }
}

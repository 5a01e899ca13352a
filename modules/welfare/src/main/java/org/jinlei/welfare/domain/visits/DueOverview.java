package org.jinlei.welfare.domain.visits;

import java.util.List;
import org.jinlei.platform.data.Page;

/**
 * Who waits for a visit.
 *
 * @param rows     a page of the children
 * @param villages how many wait in each village, the caller's own first; empty for who reads several stations
 */
public record DueOverview(Page<DueRow> rows, List<VillageDue> villages) {
}

package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/**
 * What a list of searches is narrowed to; null is no condition.
 *
 * @param status status
 * @param from   reported from here on
 * @param to     reported before
 */
public record SearchFilter(SearchStatus status, LocalDateTime from, LocalDateTime to) {
}

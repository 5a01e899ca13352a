package org.jinlei.cases.domain.missing;

import java.time.LocalTime;

/**
 * A task that somebody is given in a search.
 *
 * @param tile       part of the search
 * @param body       what is to be done
 * @param area       area to be searched, or null
 * @param team       who goes along, in words, or null
 * @param assignee   account that answers for it
 * @param supervisor officer under whom an auxiliary works, or null
 * @param until      time of day until which it is to be done, or null
 */
public record NewSearchTask(SearchTile tile, String body, String area, String team, long assignee, Long supervisor, LocalTime until) {
}

package org.jinlei.app.demonstration;

import java.util.List;

/**
 * Where some of the crowd live.
 *
 * @param station  police station
 * @param villages its villages
 */
record Precinct(long station, List<Long> villages) {
}

/**
 * Visits to children: the plan of each, who was not visited, the account of a visit with its corrections, campaigns. There is no national number of
 * visits; the rhythm is a setting of the station.
 */
package org.jinlei.welfare.domain.visits;

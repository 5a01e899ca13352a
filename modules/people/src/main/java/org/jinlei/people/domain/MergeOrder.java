package org.jinlei.people.domain;

import java.util.Set;

/**
 * Two entries are to become one.
 *
 * @param kept          the entry that stays
 * @param keptVersion   as it was looked at
 * @param merged        the entry that leads to it from then on
 * @param mergedVersion as it was looked at
 * @param ofMerged      what is taken over from the entry that goes
 * @param reason        why they are one person
 */
public record MergeOrder(long kept, int keptVersion, long merged, int mergedVersion, Set<MergeField> ofMerged, String reason) {
}

package org.jinlei.welfare.domain.care;

import org.jinlei.welfare.domain.ChildFileFacts;

/**
 * Where a need belongs.
 *
 * @param fileId    file of the child
 * @param stationId police station in whose jurisdiction the child lives
 * @param unitId    village or grid, or null
 */
record NeedPlace(long fileId, long stationId, Long unitId) {

    static NeedPlace of(ChildFileFacts file) {
        return new NeedPlace(file.id(), file.stationId(), file.unitId());
    }
}

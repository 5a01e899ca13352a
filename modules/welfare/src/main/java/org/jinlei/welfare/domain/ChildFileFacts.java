package org.jinlei.welfare.domain;

import java.time.LocalDateTime;

/**
 * What a child's file says of itself.
 *
 * @param id        number of the file
 * @param personId  number of the child in the register
 * @param stationId police station in whose jurisdiction the child lives
 * @param unitId    village or grid, or null
 * @param schoolId  school, or null
 * @param openedBy  who opened the file
 * @param openedAt  when
 */
public record ChildFileFacts(long id, long personId, long stationId, Long unitId, Long schoolId, long openedBy, LocalDateTime openedAt) {
    public long getId() { return id; }
    public long getPersonId() { return personId; }
    public Long getUnitId() { return unitId; }
    public Long getSchoolId() { return schoolId; }
    public LocalDateTime getOpenedAt() { return openedAt; }
}

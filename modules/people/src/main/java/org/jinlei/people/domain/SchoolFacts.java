package org.jinlei.people.domain;

import java.time.LocalTime;
import org.jinlei.people.Position;

/**
 * What is written down about a school.
 *
 * @param villageId     village in which it stands, or null
 * @param guards        full-time guards
 * @param securityPhone phone of the security office
 * @param morningFrom   beginning of the peak at the gate in the morning; with its end, or both null
 * @param position      where it lies, or null
 */
public record SchoolFacts(SchoolKind kind, Long villageId, int pupils, int boarders, int guards, int gates, String securityPhone,
        LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo, Position position) {
    public SchoolKind getKind() { return kind; }
    public Long getVillageId() { return villageId; }
    public int getPupils() { return pupils; }
    public int getBoarders() { return boarders; }
    public int getGuards() { return guards; }
    public int getGates() { return gates; }
    public String getSecurityPhone() { return securityPhone; }
    public LocalTime getMorningFrom() { return morningFrom; }
    public LocalTime getMorningTo() { return morningTo; }
    public LocalTime getAfternoonFrom() { return afternoonFrom; }
    public LocalTime getAfternoonTo() { return afternoonTo; }
    public Position getPosition() { return position; }
}

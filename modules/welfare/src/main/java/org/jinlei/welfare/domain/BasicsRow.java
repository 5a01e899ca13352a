package org.jinlei.welfare.domain;

import java.time.LocalDate;
import org.jinlei.people.Age;

/**
 * What those who go from door to door know of a child: nothing of reasons, notes and attention.
 *
 * @param address where the child lives, or null
 * @param carer   who looks after it, or null
 * @param phone   phone number of that person, or null
 * @param next    day of the next visit, or null
 */
public record BasicsRow(long id, String name, Age age, Long unitId, String address, String carer, String phone, LocalDate next) {
    public long getId() { return id; }
    public String getName() { return name; }
    public Age getAge() { return age; }
    public Long getUnitId() { return unitId; }
    public String getAddress() { return address; }
    public String getCarer() { return carer; }
    public String getPhone() { return phone; }
    public LocalDate getNext() { return next; }
}

package org.jinlei.people.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.people.Age;
import org.jinlei.people.Sex;

/**
 * A line of the list of persons.
 *
 * @param name           masked unless the caller may read it
 * @param masked         whether the name is masked; then birth, unit and school are absent
 * @param born           day of birth when it is one day
 * @param identityNumber masked
 */
public record PersonRow(long id, String name, boolean masked, Sex sex, Age age, LocalDate born, String identityNumber, String unit, String school,
        LocalDateTime createdAt) {
    public long getId() { return id; }
    public String getName() { return name; }
    public boolean isMasked() { return masked; }
    public Sex getSex() { return sex; }
    public Age getAge() { return age; }
    public LocalDate getBorn() { return born; }
    public String getIdentityNumber() { return identityNumber; }
    public String getUnit() { return unit; }
    public String getSchool() { return school; }
    public LocalDateTime getCreatedAt() { return createdAt; }
}

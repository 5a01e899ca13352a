package org.jinlei.people;

/**
 * A person as other modules show them.
 *
 * @param id        number in the register
 * @param name      name, already masked when the caller need not know it (rule 38)
 * @param masked    whether the name is masked
 * @param sex       sex
 * @param birth     birth date and its evidence, for computing; a masked person's date is not for showing
 * @param age       age today
 * @param stationId police station in whose jurisdiction the person lives
 * @param unitId    village or grid, or null
 * @param schoolId  school, or null; null when masked
 */
public record PersonSummary(long id, String name, boolean masked, Sex sex, BirthDate birth, Age age, long stationId, Long unitId, Long schoolId) {
    public long getId() { return id; }
    public String getName() { return name; }
    public boolean isMasked() { return masked; }
    public Sex getSex() { return sex; }
    public BirthDate getBirth() { return birth; }
    public Age getAge() { return age; }
    public Long getUnitId() { return unitId; }
    public Long getSchoolId() { return schoolId; }
}

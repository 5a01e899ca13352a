package org.jinlei.people.domain;

import java.util.List;
import org.jinlei.people.PersonSummary;

/**
 * Somebody registered who may be the same person, for showing beside what was typed.
 *
 * @param person         who
 * @param likeness       in what they are alike, the strongest
 * @param identityNumber masked
 * @param phones         masked
 * @param unit           village or grid
 * @param school         school
 */
public record Duplicate(PersonSummary person, Likeness likeness, String identityNumber, List<String> phones, String unit, String school) {

    /** In what two persons are alike, the strongest first. */
    public enum Likeness {
        SAME_IDENTITY_NUMBER,
        SAME_NAME_AND_BIRTH,
        SAME_NAME_AND_PHONE,
        SIMILAR_NAME_AND_BIRTH
    }

    public PersonSummary getPerson() { return person; }
    public Likeness getLikeness() { return likeness; }
    public String getIdentityNumber() { return identityNumber; }
    public List<String> getPhones() { return phones; }
    public String getUnit() { return unit; }
    public String getSchool() { return school; }
}

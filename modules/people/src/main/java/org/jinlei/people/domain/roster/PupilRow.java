package org.jinlei.people.domain.roster;

import java.util.List;

/**
 * A row of a roster as its page lists it.
 *
 * @param place   where it stands in the file, empty for who is not in it
 * @param changes what it changes
 */
public record PupilRow(long id, String place, Long person, String name, String school, String grade, String className, List<Change> changes) {

    /**
     * A field that is told otherwise than it was known.
     *
     * @param was null when it is not for the reader, who sees that something stood there
     */
    public record Change(RosterField field, String was, String is) {
        public RosterField getField() { return field; }
        public String getWas() { return was; }
        public String getIs() { return is; }
    }

    public long getId() { return id; }
    public String getPlace() { return place; }
    public Long getPerson() { return person; }
    public String getName() { return name; }
    public String getSchool() { return school; }
    public String getGrade() { return grade; }
    public String getClassName() { return className; }
    public List<Change> getChanges() { return changes; }

    @Override
    public String toString() {
        return "PupilRow " + id;
    }
}
